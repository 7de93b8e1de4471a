using Microsoft.Extensions.Logging;

namespace RiskAware.Allocation.Tests.FirstCall;

[Risk("FST-1", "Fifty points with fifty combinations of types", Impact = 10)]
public sealed partial class Fifty
{
    [DetectionPoint]
    public static partial void P0(ILogger logger, string v0, int v1, Guid v2);

    [DetectionPoint]
    public static partial void P1(ILogger logger, string v0, int v1, bool v2);

    [DetectionPoint]
    public static partial void P2(ILogger logger, string v0, int v1, decimal v2);

    [DetectionPoint]
    public static partial void P3(ILogger logger, string v0, int v1, DayOfWeek v2);

    [DetectionPoint]
    public static partial void P4(ILogger logger, string v0, Guid v1, long v2);

    [DetectionPoint]
    public static partial void P5(ILogger logger, string v0, Guid v1, DateTimeOffset v2);

    [DetectionPoint]
    public static partial void P6(ILogger logger, string v0, Guid v1, double v2);

    [DetectionPoint]
    public static partial void P7(ILogger logger, string v0, Guid v1, TimeSpan? v2);

    [DetectionPoint]
    public static partial void P8(ILogger logger, string v0, long v1, DateTimeOffset v2);

    [DetectionPoint]
    public static partial void P9(ILogger logger, string v0, long v1, double v2);

    [DetectionPoint]
    public static partial void P10(ILogger logger, string v0, long v1, TimeSpan? v2);

    [DetectionPoint]
    public static partial void P11(ILogger logger, string v0, bool v1, decimal v2);

    [DetectionPoint]
    public static partial void P12(ILogger logger, string v0, bool v1, DayOfWeek v2);

    [DetectionPoint]
    public static partial void P13(ILogger logger, string v0, DateTimeOffset v1, decimal v2);

    [DetectionPoint]
    public static partial void P14(ILogger logger, string v0, DateTimeOffset v1, DayOfWeek v2);

    [DetectionPoint]
    public static partial void P15(ILogger logger, string v0, decimal v1, double v2);

    [DetectionPoint]
    public static partial void P16(ILogger logger, string v0, decimal v1, TimeSpan? v2);

    [DetectionPoint]
    public static partial void P17(ILogger logger, string v0, double v1, TimeSpan? v2);

    [DetectionPoint]
    public static partial void P18(ILogger logger, int v0, Guid v1, long v2);

    [DetectionPoint]
    public static partial void P19(ILogger logger, int v0, Guid v1, DateTimeOffset v2);

    [DetectionPoint]
    public static partial void P20(ILogger logger, int v0, Guid v1, double v2);

    [DetectionPoint]
    public static partial void P21(ILogger logger, int v0, Guid v1, TimeSpan? v2);

    [DetectionPoint]
    public static partial void P22(ILogger logger, int v0, long v1, DateTimeOffset v2);

    [DetectionPoint]
    public static partial void P23(ILogger logger, int v0, long v1, double v2);

    [DetectionPoint]
    public static partial void P24(ILogger logger, int v0, long v1, TimeSpan? v2);

    [DetectionPoint]
    public static partial void P25(ILogger logger, int v0, bool v1, decimal v2);

    [DetectionPoint]
    public static partial void P26(ILogger logger, int v0, bool v1, DayOfWeek v2);

    [DetectionPoint]
    public static partial void P27(ILogger logger, int v0, DateTimeOffset v1, decimal v2);

    [DetectionPoint]
    public static partial void P28(ILogger logger, int v0, DateTimeOffset v1, DayOfWeek v2);

    [DetectionPoint]
    public static partial void P29(ILogger logger, int v0, decimal v1, double v2);

    [DetectionPoint]
    public static partial void P30(ILogger logger, int v0, decimal v1, TimeSpan? v2);

    [DetectionPoint]
    public static partial void P31(ILogger logger, int v0, double v1, TimeSpan? v2);

    [DetectionPoint]
    public static partial void P32(ILogger logger, Guid v0, long v1, bool v2);

    [DetectionPoint]
    public static partial void P33(ILogger logger, Guid v0, long v1, decimal v2);

    [DetectionPoint]
    public static partial void P34(ILogger logger, Guid v0, long v1, DayOfWeek v2);

    [DetectionPoint]
    public static partial void P35(ILogger logger, Guid v0, bool v1, DateTimeOffset v2);

    [DetectionPoint]
    public static partial void P36(ILogger logger, Guid v0, bool v1, double v2);

    [DetectionPoint]
    public static partial void P37(ILogger logger, Guid v0, bool v1, TimeSpan? v2);

    [DetectionPoint]
    public static partial void P38(ILogger logger, Guid v0, DateTimeOffset v1, double v2);

    [DetectionPoint]
    public static partial void P39(ILogger logger, Guid v0, DateTimeOffset v1, TimeSpan? v2);

    [DetectionPoint]
    public static partial void P40(ILogger logger, Guid v0, decimal v1, DayOfWeek v2);

    [DetectionPoint]
    public static partial void P41(ILogger logger, Guid v0, double v1, DayOfWeek v2);

    [DetectionPoint]
    public static partial void P42(ILogger logger, Guid v0, DayOfWeek v1, TimeSpan? v2);

    [DetectionPoint]
    public static partial void P43(ILogger logger, long v0, bool v1, decimal v2);

    [DetectionPoint]
    public static partial void P44(ILogger logger, long v0, bool v1, DayOfWeek v2);

    [DetectionPoint]
    public static partial void P45(ILogger logger, long v0, DateTimeOffset v1, decimal v2);

    [DetectionPoint]
    public static partial void P46(ILogger logger, long v0, DateTimeOffset v1, DayOfWeek v2);

    [DetectionPoint]
    public static partial void P47(ILogger logger, long v0, decimal v1, double v2);

    [DetectionPoint]
    public static partial void P48(ILogger logger, long v0, decimal v1, TimeSpan? v2);

    [DetectionPoint]
    public static partial void P49(ILogger logger, long v0, double v1, TimeSpan? v2);

    internal static readonly Action<ILogger>[] Calls =
    [
        static log => P0(log, "ann", 7, Guid.Empty),
        static log => P1(log, "ann", 7, true),
        static log => P2(log, "ann", 7, 1.5m),
        static log => P3(log, "ann", 7, DayOfWeek.Friday),
        static log => P4(log, "ann", Guid.Empty, 8L),
        static log => P5(log, "ann", Guid.Empty, DateTimeOffset.UnixEpoch),
        static log => P6(log, "ann", Guid.Empty, 2.5),
        static log => P7(log, "ann", Guid.Empty, null),
        static log => P8(log, "ann", 8L, DateTimeOffset.UnixEpoch),
        static log => P9(log, "ann", 8L, 2.5),
        static log => P10(log, "ann", 8L, null),
        static log => P11(log, "ann", true, 1.5m),
        static log => P12(log, "ann", true, DayOfWeek.Friday),
        static log => P13(log, "ann", DateTimeOffset.UnixEpoch, 1.5m),
        static log => P14(log, "ann", DateTimeOffset.UnixEpoch, DayOfWeek.Friday),
        static log => P15(log, "ann", 1.5m, 2.5),
        static log => P16(log, "ann", 1.5m, null),
        static log => P17(log, "ann", 2.5, null),
        static log => P18(log, 7, Guid.Empty, 8L),
        static log => P19(log, 7, Guid.Empty, DateTimeOffset.UnixEpoch),
        static log => P20(log, 7, Guid.Empty, 2.5),
        static log => P21(log, 7, Guid.Empty, null),
        static log => P22(log, 7, 8L, DateTimeOffset.UnixEpoch),
        static log => P23(log, 7, 8L, 2.5),
        static log => P24(log, 7, 8L, null),
        static log => P25(log, 7, true, 1.5m),
        static log => P26(log, 7, true, DayOfWeek.Friday),
        static log => P27(log, 7, DateTimeOffset.UnixEpoch, 1.5m),
        static log => P28(log, 7, DateTimeOffset.UnixEpoch, DayOfWeek.Friday),
        static log => P29(log, 7, 1.5m, 2.5),
        static log => P30(log, 7, 1.5m, null),
        static log => P31(log, 7, 2.5, null),
        static log => P32(log, Guid.Empty, 8L, true),
        static log => P33(log, Guid.Empty, 8L, 1.5m),
        static log => P34(log, Guid.Empty, 8L, DayOfWeek.Friday),
        static log => P35(log, Guid.Empty, true, DateTimeOffset.UnixEpoch),
        static log => P36(log, Guid.Empty, true, 2.5),
        static log => P37(log, Guid.Empty, true, null),
        static log => P38(log, Guid.Empty, DateTimeOffset.UnixEpoch, 2.5),
        static log => P39(log, Guid.Empty, DateTimeOffset.UnixEpoch, null),
        static log => P40(log, Guid.Empty, 1.5m, DayOfWeek.Friday),
        static log => P41(log, Guid.Empty, 2.5, DayOfWeek.Friday),
        static log => P42(log, Guid.Empty, DayOfWeek.Friday, null),
        static log => P43(log, 8L, true, 1.5m),
        static log => P44(log, 8L, true, DayOfWeek.Friday),
        static log => P45(log, 8L, DateTimeOffset.UnixEpoch, 1.5m),
        static log => P46(log, 8L, DateTimeOffset.UnixEpoch, DayOfWeek.Friday),
        static log => P47(log, 8L, 1.5m, 2.5),
        static log => P48(log, 8L, 1.5m, null),
        static log => P49(log, 8L, 2.5, null),
    ];
}
