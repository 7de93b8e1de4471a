namespace RiskAware;

/// <summary>What the configuration changes about one detection point: <c>RiskAware:Points:{id}</c>. Null leaves the declaration.</summary>
public sealed class PointOptions
{
    /// <summary>The confidence, 1..99 percent; of a point with a threshold, that of the crossing.</summary>
    public int? Confidence { get; set; }

    /// <summary>What differs from the declared threshold.</summary>
    public ThresholdOptions Threshold { get; } = new();
}
