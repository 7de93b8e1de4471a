namespace RiskAware.Benchmarks.FirstCalls;

/// <summary>What the fifty calls pass; in fields, so that nothing is made during a call.</summary>
internal static class Values
{
    internal static string Text = "../../secret";
    internal static int Number = 3;
    internal static Guid Id = new("5b1f4c3a-7d0e-4f62-9a55-0c8f6d2e7b91");
    internal static long Size = 1L << 40;
    internal static bool Flag = true;
    internal static double Rate = 0.5;
    internal static decimal Price = 9.99m;
    internal static DateTimeOffset Moment = DateTimeOffset.UnixEpoch;
    internal static TimeSpan Span = TimeSpan.FromSeconds(3);
    internal static DayOfWeek Day = DayOfWeek.Friday;
    internal static int? Maybe = 7;
    internal static Uri Address = new("https://example.org/");
}
