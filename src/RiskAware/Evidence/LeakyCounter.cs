namespace RiskAware.Evidence;

/// <summary>
/// A leaky bucket that holds one less than the count, in whole ticks: each detection fills it by the time that it takes to leak
/// away, and one that does not fit crosses the threshold.
/// </summary>
internal sealed class LeakyCounter(ThresholdDescriptor threshold) : ThresholdCounter(threshold)
{
    // The moment at which the bucket will be empty.
    private long _emptyAt = long.MinValue;

    protected override bool Add(long moment, int value)
    {
        var leak = Threshold.LeakEvery.Ticks;
        _emptyAt = Math.Max(_emptyAt, Latest) + leak;
        return _emptyAt - Latest > (Threshold.Count - 1) * leak;
    }

    protected override void Restart() => _emptyAt = long.MinValue;
}
