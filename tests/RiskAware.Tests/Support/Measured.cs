using System.Diagnostics.Metrics;

namespace RiskAware.Tests.Support;

/// <summary>Listens to the meter <c>RiskAware</c>, for measurements that have a tag; tests beside it measure too.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly List<(string Name, string? Unit, long Value, string Tags)> _all = [];

    internal Measured(string key, string value)
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "RiskAware")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, measured, tags, _) =>
        {
            if (tags.ToArray().Any(t => t.Key == key && Equals(t.Value, value)))
            {
                lock (_all)
                {
                    _all.Add((instrument.Name, instrument.Unit, measured, string.Join(' ', tags.ToArray().Select(static t => t.Key + "=" + t.Value))));
                }
            }
        });
        _listener.Start();
    }

    /// <summary>What was measured: the name of the instrument, the unit, the sum, the tags.</summary>
    internal string[] Sums
    {
        get
        {
            _listener.RecordObservableInstruments();
            lock (_all)
            {
                return [.. _all.GroupBy(static m => (m.Name, m.Unit, m.Tags)).Select(static g => $"{g.Key.Name} {g.Key.Unit} {g.Sum(static m => m.Value)} {g.Key.Tags}").Order(StringComparer.Ordinal)];
            }
        }
    }

    public void Dispose() => _listener.Dispose();
}
