namespace RiskAware.Benchmarks.Engine;

/// <summary>
/// 200,000 failed log-ins by 2,000 addresses within 550 seconds: 1,800 quiet ones that fail 50 times each, one every 11 seconds, and
/// 200 that fail once a second. A bucket of five that leaks one in ten seconds, and is silent for five minutes after it has
/// overflowed, overflows twice for each of the 200 and for nobody else.
/// </summary>
internal static class FailedLogins
{
    internal const int Seconds = 550;
    internal const int Overflows = 400;
    internal const int Addresses = 200;

    private const int Quiet = 1_800;
    private const int Often = 50;
    private const int Pause = 11;

    /// <summary>The threshold: a bucket of five is crossed by the sixth.</summary>
    internal static ThresholdDescriptor Threshold { get; } = new(6, TimeSpan.Zero, 60, null, TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(5));

    /// <summary>The log-ins, by time.</summary>
    internal static IEnumerable<(int Second, string Address)> All()
    {
        for (var second = 0; second < Seconds; second++)
        {
            for (var i = 0; i < Addresses; i++)
            {
                yield return (second, "198.51.100." + i);
            }

            for (var i = second % Pause; i < Quiet && second < Pause * Often; i += Pause)
            {
                yield return (second, "10.0." + (i >> 8) + "." + (i & 255));
            }
        }
    }
}
