namespace RiskAware.Evidence;

/// <summary>
/// Counts the detections of one point and one subject until they cross the threshold; then counting begins anew, after the
/// silence if the threshold has one.
/// </summary>
internal abstract class ThresholdCounter(ThresholdDescriptor threshold) : SlotState
{
    private long _silentUntil = long.MinValue;

    /// <summary>What applied when counting began.</summary>
    internal ThresholdDescriptor Threshold { get; } = threshold;

    /// <summary>The latest moment that was counted.</summary>
    protected long Latest { get; private set; } = long.MinValue;

    internal static ThresholdCounter Of(ThresholdDescriptor threshold)
        => threshold.LeakEvery > TimeSpan.Zero ? new LeakyCounter(threshold) : new WindowCounter(threshold);

    /// <summary>Counts one detection; whether the threshold is crossed now.</summary>
    /// <param name="moment">The moment of the detection; may be a little older than the one before.</param>
    /// <param name="value">A hash of the distinct value; without meaning where every detection counts.</param>
    internal bool Hit(long moment, int value)
    {
        if (moment < _silentUntil)
        {
            return false;
        }

        Latest = Math.Max(Latest, moment);
        if (!Add(moment, value))
        {
            return false;
        }

        Restart();
        _silentUntil = Latest + Threshold.SilentFor.Ticks;
        return true;
    }

    /// <summary>Adds one; whether that is enough.</summary>
    protected abstract bool Add(long moment, int value);

    /// <summary>Forgets what was counted.</summary>
    protected abstract void Restart();
}
