namespace RiskAware;

/// <summary>What the configuration changes about one declared risk: <c>RiskAware:Risks:{id}</c>. Null leaves the declaration.</summary>
public sealed class RiskOptions
{
    /// <summary>Whether decisions of this risk are applied.</summary>
    public RiskAwareMode? Mode { get; set; }

    /// <summary>The impact, 1..100.</summary>
    public int? Impact { get; set; }

    /// <summary>How long detections belong together, one second to one day.</summary>
    public TimeSpan? Window { get; set; }

    /// <summary>The score, 0..100, from which risk events are written.</summary>
    public int? AlertFloor { get; set; }

    /// <summary>What differs from the declared sequences, by their names.</summary>
    public IDictionary<string, SequenceOptions> Sequences { get; } = new Dictionary<string, SequenceOptions>(StringComparer.OrdinalIgnoreCase);
}
