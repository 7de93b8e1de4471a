namespace RiskAware.Evidence;

/// <summary>What an incident keeps about one point. A moment is <see cref="Never"/> while the point has given no evidence.</summary>
internal struct EvidenceSlot
{
    internal const long Never = long.MinValue;

    internal TrackedPoint? Point;

    /// <summary>Its latest occurrence that counts for the score.</summary>
    internal long Latest;

    /// <summary>Its latest occurrence that counts for a suspected breach.</summary>
    internal long LatestSuccess;

    /// <summary>What a threshold has counted, or how far a sequence has come.</summary>
    internal SlotState? State;

    private int _times;
    private ushort _lineMinute;
    private ushort _lines;

    /// <summary>How often it was evidence.</summary>
    internal readonly int Times => _times;

    internal void CountOccurrence() => _times += _times < int.MaxValue ? 1 : 0;

    /// <summary>
    /// The moment of a new occurrence, never that of the one before it: a request takes back its own by the moment, and on a
    /// coarse clock many have the same.
    /// </summary>
    internal static long After(long before, long now) => Math.Max(before + 1, now);

    /// <summary>
    /// Counts a log line of the point about the subject; how many there are in the minute. 16 bits of the minute are enough: an
    /// incident ends long before they come round.
    /// </summary>
    internal int CountLine(int minute)
    {
        if (_lineMinute != (ushort)minute)
        {
            _lineMinute = (ushort)minute;
            _lines = 0;
        }

        _lines += (ushort)(_lines < ushort.MaxValue ? 1 : 0);
        return _lines;
    }
}
