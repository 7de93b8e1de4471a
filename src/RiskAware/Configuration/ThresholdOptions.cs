namespace RiskAware;

/// <summary>
/// What the configuration changes about the threshold of one detection point: <c>RiskAware:Points:{id}:Threshold</c>. Null leaves
/// the declaration. Only a point that declares a threshold has one; what was counted before a change is forgotten.
/// </summary>
public sealed class ThresholdOptions
{
    /// <summary>How many detections cross the threshold, 2..100000.</summary>
    public int? Count { get; set; }

    /// <summary>The length of the window, one second to one day; for a threshold that does not leak.</summary>
    public TimeSpan? Within { get; set; }

    /// <summary>How long it takes until one counted detection is forgotten, one second to one day; for a threshold that leaks.</summary>
    public TimeSpan? LeakEvery { get; set; }

    /// <summary>How long nothing is counted after a crossing, up to one day; zero: counting begins anew at once.</summary>
    public TimeSpan? SilentFor { get; set; }

    internal bool IsEmpty => Count is null && Within is null && LeakEvery is null && SilentFor is null;

    internal static bool AreSame(ThresholdDescriptor? left, ThresholdDescriptor? right) => left is null || right is null
        ? left is null && right is null
        : (left.Count, left.Within, left.LeakEvery, left.SilentFor, left.DistinctBy)
            == (right.Count, right.Within, right.LeakEvery, right.SilentFor, right.DistinctBy);

    internal ThresholdDescriptor Applied(ThresholdDescriptor declared) => IsEmpty
        ? declared
        : new(
            Count ?? declared.Count,
            Within ?? declared.Within,
            declared.Confidence,
            declared.DistinctBy,
            LeakEvery ?? declared.LeakEvery,
            SilentFor ?? declared.SilentFor);
}
