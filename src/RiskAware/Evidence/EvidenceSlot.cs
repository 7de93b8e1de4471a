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

    internal ThresholdCounter? Counter;

    /// <summary>
    /// The moment of a new occurrence, never that of the one before it: a request takes back its own by the moment, and on a
    /// coarse clock many have the same.
    /// </summary>
    internal static long After(long before, long now) => Math.Max(before + 1, now);
}
