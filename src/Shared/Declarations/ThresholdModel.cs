namespace RiskAware.Declarations;

/// <summary>The threshold of a point.</summary>
/// <param name="Count">How many detections cross it, as written.</param>
/// <param name="Within">The window as written.</param>
/// <param name="WithinTicks">The window in ticks; 0 where the text is malformed.</param>
/// <param name="Confidence">The confidence of a crossing, as written.</param>
/// <param name="DistinctBy">The parameter whose different values are counted, or null.</param>
internal sealed record ThresholdModel(int Count, string Within, long WithinTicks, int Confidence, string? DistinctBy);
