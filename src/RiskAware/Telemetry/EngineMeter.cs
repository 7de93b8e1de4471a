using System.Diagnostics.Metrics;
using RiskAware.Incidents;

namespace RiskAware.Telemetry;

/// <summary>What of the meter <c>RiskAware</c> is asked of one engine, as long as it lives.</summary>
internal sealed class EngineMeter : IDisposable
{
    private readonly Meter _meter = new(RiskAwareMeter.Name);

    internal EngineMeter(IncidentStore incidents) => _meter.CreateObservableUpDownCounter(
        "riskaware.incidents.open",
        () => Open(incidents),
        "{incident}",
        "Incidents that are open, by the kind of their subject.");

    public void Dispose() => _meter.Dispose();

    private static IEnumerable<Measurement<long>> Open(IncidentStore incidents)
    {
        foreach (var (kind, count) in incidents.CountByKind)
        {
            yield return new(count, new KeyValuePair<string, object?>("riskaware.subject_kind", RiskAwareMeter.KindName(kind)));
        }
    }
}
