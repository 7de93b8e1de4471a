using Microsoft.Extensions.Logging;

namespace RiskAware.Allocation.Tests.FirstCall;

/// <summary>A point of the same shape as the fifty, and the types that they use.</summary>
[Risk("FST-2", "What is called before", Impact = 10)]
public sealed partial class Before
{
    [DetectionPoint]
    public static partial void Shape(ILogger logger, string v0, string v1, string v2);

    [DetectionPoint]
    public static partial void Types(ILogger logger, string v0, int v1, Guid v2, long v3, bool v4, DateTimeOffset v5, decimal v6, double v7, DayOfWeek v8, TimeSpan? v9);

    [DetectionPoint]
    public static partial void Off(ILogger logger, string v0);

    internal static void AllTypes(ILogger log) => Types(log, "ann", 7, Guid.Empty, 8L, true, DateTimeOffset.UnixEpoch, 1.5m, 2.5, DayOfWeek.Friday, null);
}
