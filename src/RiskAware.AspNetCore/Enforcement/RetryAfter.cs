namespace RiskAware.AspNetCore.Enforcement;

/// <summary>When to come back, in steps so coarse that they do not tell when a decision ends.</summary>
internal static class RetryAfter
{
    private static readonly int[] s_minutes = [1, 5, 15, 60, 240, 1440];

    /// <summary>The smallest step that is not shorter than what is left, in seconds.</summary>
    internal static int Seconds(TimeSpan left)
    {
        foreach (var minutes in s_minutes)
        {
            if (left <= TimeSpan.FromMinutes(minutes))
            {
                return minutes * 60;
            }
        }

        return s_minutes[^1] * 60;
    }
}
