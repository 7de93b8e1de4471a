namespace RiskAware.Declarations;

/// <summary>The threshold of a point.</summary>
/// <param name="Count">How many detections cross it.</param>
/// <param name="Within">The window as written.</param>
/// <param name="WithinTicks">The window in ticks; 0 where the text is malformed.</param>
/// <param name="Confidence">The confidence of the crossing, as written.</param>
/// <param name="DistinctBy">The name of the parameter whose values are counted, or null.</param>
/// <param name="LeakEvery">How long one counted detection lasts, as written; null for a window.</param>
/// <param name="LeakTicks">The same in ticks; 0 where there is none or the text is malformed.</param>
/// <param name="SilentFor">The silence after a crossing, as written, or null.</param>
/// <param name="SilentTicks">The same in ticks; 0 where there is none or the text is malformed.</param>
/// <param name="IsMixed">Whether the declaration says what only a window has beside what only a leak has.</param>
internal sealed record ThresholdModel(
    int Count,
    string Within,
    long WithinTicks,
    int Confidence,
    string? DistinctBy,
    string? LeakEvery,
    long LeakTicks,
    string? SilentFor,
    long SilentTicks,
    bool IsMixed);
