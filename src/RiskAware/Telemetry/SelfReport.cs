using System.Globalization;
using RiskAware.Decisions;
using RiskAware.Events;
using RiskAware.Evidence;
using RiskAware.Incidents;
using RiskAware.Sinks;

namespace RiskAware.Telemetry;

/// <summary>What the engine says about itself: at start what it knows, and from time to time that it is there.</summary>
internal sealed class SelfReport(
    RiskEventWriter writer, RiskRegister register, IncidentStore incidents, DecisionTable decisions, DetectionPath path)
{
    /// <summary>The most risks that are named one by one: an event must fit into what receivers take.</summary>
    private const int MostRisks = 100;

    private long _beatAt;

    /// <summary>Tells what is known, and tries every sink.</summary>
    internal void Start(RiskAwareOptions options, long now)
    {
        _beatAt = now;
        if (options.RiskEvents.Heartbeat == TimeSpan.Zero)
        {
            return;
        }

        Write(RiskEventKind.Started, "RiskAware has started.", KnownOf(options), now);
        Write(RiskEventKind.Synthetic, "A detection of nothing, which shows that what RiskAware tells arrives.", [], now);
    }

    /// <summary>Tells that the engine is there, when it is time.</summary>
    internal void Beat(RiskAwareOptions options, long now)
    {
        var every = options.RiskEvents.Heartbeat.Ticks;
        if (every == 0 || now - _beatAt < every)
        {
            return;
        }

        _beatAt = now;
        Write(RiskEventKind.Heartbeat, "RiskAware is there.", Done(options), now);
    }

    private static string Fact(string name, long value) => name + "=" + value.ToString(CultureInfo.InvariantCulture);

    private static string Known(TrackedRisk risk)
        => "risk." + risk.Descriptor.Id + "=" + risk.Descriptor.Hash + " " + (risk.Policy.Enforce ? RiskAwareMode.Enforce : RiskAwareMode.Monitor);

    private List<string> KnownOf(RiskAwareOptions options)
    {
        var risks = register.Risks.Where(static r => r.Descriptor.Id != SelfRisk.Id).OrderBy(static r => r.Descriptor.Id, StringComparer.Ordinal).ToArray();
        return
        [
            "enabled=" + (options.Enabled ? "true" : "false"),
            "mode=" + options.Mode,
            Fact("risks", risks.Length),
            Fact("points", register.Points.Length),
            .. writer.Sinks.Select(static s => "sink=" + s.Name),
            .. risks.Take(MostRisks).Select(Known),
        ];
    }

    private List<string> Done(RiskAwareOptions options) =>
    [
        "enabled=" + (options.Enabled ? "true" : "false"),
        Fact("detections", path.Detections),
        Fact("incidents_open", incidents.Count),
        Fact("decisions_active", decisions.Count),
        Fact("subjects_dropped", path.Dropped),
        Fact("events_dropped", writer.Sinks.Sum(static s => s.Dropped)),
        .. writer.Sinks.Select(static s => "sink." + s.Name + "=" + State(s)),
    ];

    private static string State(WatchedSink sink)
        => (sink.IsFailing ? "failing " : sink.HasDelivered ? "delivers " : "silent ") + Fact("failures", sink.Failures) + " " + Fact("dropped", sink.Dropped);

    private void Write(RiskEventKind kind, string description, IReadOnlyList<string> facts, long now)
        => writer.Write(writer.OfSelf(register.RiskOf(SelfRisk.Points[0]), kind, description, facts, now));
}
