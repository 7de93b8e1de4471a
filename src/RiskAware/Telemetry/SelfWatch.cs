namespace RiskAware.Telemetry;

/// <summary>
/// Sees the engine's own failures: what rises is told once a second at most. Failures are only counted where they happen, as
/// telling may be what fails.
/// </summary>
internal sealed class SelfWatch
{
    private readonly (DetectionPointDescriptor Point, Func<long> Count, long[] Seen)[] _watched;

    internal SelfWatch(params (DetectionPointDescriptor Point, Func<long> Count)[] watched)
        => _watched = [.. watched.Select(static w => (w.Point, w.Count, new long[1]))];

    /// <summary>Tells what has risen since the last time. Not for several threads at once.</summary>
    /// <param name="tell">Gets the point, and how many times more.</param>
    internal void Run(Action<DetectionPointDescriptor, long> tell)
    {
        foreach (var (point, count, seen) in _watched)
        {
            var more = count() - seen[0];
            if (more > 0)
            {
                seen[0] += more;
                tell(point, more);
            }
        }
    }
}
