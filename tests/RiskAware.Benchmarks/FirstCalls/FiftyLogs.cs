using Microsoft.Extensions.Logging;

namespace RiskAware.Benchmarks.FirstCalls;

/// <summary>The same signatures by the framework's generator.</summary>
internal static partial class FiftyLogs
{
    [LoggerMessage(0, LogLevel.Warning, "nothing")]
    internal static partial void WarmUp(ILogger logger);

    [LoggerMessage(1, LogLevel.Warning, "{Text}")]
    internal static partial void P00(ILogger logger, string text);

    [LoggerMessage(2, LogLevel.Warning, "{Number}")]
    internal static partial void P01(ILogger logger, int number);

    [LoggerMessage(3, LogLevel.Warning, "{Id}")]
    internal static partial void P02(ILogger logger, Guid id);

    [LoggerMessage(4, LogLevel.Warning, "{Size}")]
    internal static partial void P03(ILogger logger, long size);

    [LoggerMessage(5, LogLevel.Warning, "{Flag}")]
    internal static partial void P04(ILogger logger, bool flag);

    [LoggerMessage(6, LogLevel.Warning, "{Rate}")]
    internal static partial void P05(ILogger logger, double rate);

    [LoggerMessage(7, LogLevel.Warning, "{Price}")]
    internal static partial void P06(ILogger logger, decimal price);

    [LoggerMessage(8, LogLevel.Warning, "{Moment}")]
    internal static partial void P07(ILogger logger, DateTimeOffset moment);

    [LoggerMessage(9, LogLevel.Warning, "{Span}")]
    internal static partial void P08(ILogger logger, TimeSpan span);

    [LoggerMessage(10, LogLevel.Warning, "{Day}")]
    internal static partial void P09(ILogger logger, DayOfWeek day);

    [LoggerMessage(11, LogLevel.Warning, "{Maybe}")]
    internal static partial void P10(ILogger logger, int? maybe);

    [LoggerMessage(12, LogLevel.Warning, "{Address}")]
    internal static partial void P11(ILogger logger, Uri address);

    [LoggerMessage(13, LogLevel.Warning, "{Text} {Number}")]
    internal static partial void P12(ILogger logger, string text, int number);

    [LoggerMessage(14, LogLevel.Warning, "{Text} {Moment}")]
    internal static partial void P13(ILogger logger, string text, DateTimeOffset moment);

    [LoggerMessage(15, LogLevel.Warning, "{Number} {Id}")]
    internal static partial void P14(ILogger logger, int number, Guid id);

    [LoggerMessage(16, LogLevel.Warning, "{Number} {Span}")]
    internal static partial void P15(ILogger logger, int number, TimeSpan span);

    [LoggerMessage(17, LogLevel.Warning, "{Id} {Size}")]
    internal static partial void P16(ILogger logger, Guid id, long size);

    [LoggerMessage(18, LogLevel.Warning, "{Id} {Day}")]
    internal static partial void P17(ILogger logger, Guid id, DayOfWeek day);

    [LoggerMessage(19, LogLevel.Warning, "{Size} {Flag}")]
    internal static partial void P18(ILogger logger, long size, bool flag);

    [LoggerMessage(20, LogLevel.Warning, "{Size} {Maybe}")]
    internal static partial void P19(ILogger logger, long size, int? maybe);

    [LoggerMessage(21, LogLevel.Warning, "{Flag} {Rate}")]
    internal static partial void P20(ILogger logger, bool flag, double rate);

    [LoggerMessage(22, LogLevel.Warning, "{Flag} {Address}")]
    internal static partial void P21(ILogger logger, bool flag, Uri address);

    [LoggerMessage(23, LogLevel.Warning, "{Rate} {Price}")]
    internal static partial void P22(ILogger logger, double rate, decimal price);

    [LoggerMessage(24, LogLevel.Warning, "{Price} {Text}")]
    internal static partial void P23(ILogger logger, decimal price, string text);

    [LoggerMessage(25, LogLevel.Warning, "{Price} {Moment}")]
    internal static partial void P24(ILogger logger, decimal price, DateTimeOffset moment);

    [LoggerMessage(26, LogLevel.Warning, "{Moment} {Number}")]
    internal static partial void P25(ILogger logger, DateTimeOffset moment, int number);

    [LoggerMessage(27, LogLevel.Warning, "{Moment} {Span}")]
    internal static partial void P26(ILogger logger, DateTimeOffset moment, TimeSpan span);

    [LoggerMessage(28, LogLevel.Warning, "{Span} {Id}")]
    internal static partial void P27(ILogger logger, TimeSpan span, Guid id);

    [LoggerMessage(29, LogLevel.Warning, "{Span} {Day}")]
    internal static partial void P28(ILogger logger, TimeSpan span, DayOfWeek day);

    [LoggerMessage(30, LogLevel.Warning, "{Day} {Size}")]
    internal static partial void P29(ILogger logger, DayOfWeek day, long size);

    [LoggerMessage(31, LogLevel.Warning, "{Day} {Maybe}")]
    internal static partial void P30(ILogger logger, DayOfWeek day, int? maybe);

    [LoggerMessage(32, LogLevel.Warning, "{Maybe} {Flag}")]
    internal static partial void P31(ILogger logger, int? maybe, bool flag);

    [LoggerMessage(33, LogLevel.Warning, "{Text} {Number} {Rate}")]
    internal static partial void P32(ILogger logger, string text, int number, double rate);

    [LoggerMessage(34, LogLevel.Warning, "{Text} {Size} {Day}")]
    internal static partial void P33(ILogger logger, string text, long size, DayOfWeek day);

    [LoggerMessage(35, LogLevel.Warning, "{Text} {Moment} {Span}")]
    internal static partial void P34(ILogger logger, string text, DateTimeOffset moment, TimeSpan span);

    [LoggerMessage(36, LogLevel.Warning, "{Number} {Size} {Price}")]
    internal static partial void P35(ILogger logger, int number, long size, decimal price);

    [LoggerMessage(37, LogLevel.Warning, "{Number} {Price} {Day}")]
    internal static partial void P36(ILogger logger, int number, decimal price, DayOfWeek day);

    [LoggerMessage(38, LogLevel.Warning, "{Id} {Flag} {Rate}")]
    internal static partial void P37(ILogger logger, Guid id, bool flag, double rate);

    [LoggerMessage(39, LogLevel.Warning, "{Id} {Moment} {Address}")]
    internal static partial void P38(ILogger logger, Guid id, DateTimeOffset moment, Uri address);

    [LoggerMessage(40, LogLevel.Warning, "{Size} {Price} {Span}")]
    internal static partial void P39(ILogger logger, long size, decimal price, TimeSpan span);

    [LoggerMessage(41, LogLevel.Warning, "{Flag} {Price} {Span}")]
    internal static partial void P40(ILogger logger, bool flag, decimal price, TimeSpan span);

    [LoggerMessage(42, LogLevel.Warning, "{Rate} {Moment} {Maybe}")]
    internal static partial void P41(ILogger logger, double rate, DateTimeOffset moment, int? maybe);

    [LoggerMessage(43, LogLevel.Warning, "{Text} {Number} {Id} {Span}")]
    internal static partial void P42(ILogger logger, string text, int number, Guid id, TimeSpan span);

    [LoggerMessage(44, LogLevel.Warning, "{Text} {Id} {Rate} {Address}")]
    internal static partial void P43(ILogger logger, string text, Guid id, double rate, Uri address);

    [LoggerMessage(45, LogLevel.Warning, "{Text} {Flag} {Span} {Maybe}")]
    internal static partial void P44(ILogger logger, string text, bool flag, TimeSpan span, int? maybe);

    [LoggerMessage(46, LogLevel.Warning, "{Number} {Id} {Rate} {Address}")]
    internal static partial void P45(ILogger logger, int number, Guid id, double rate, Uri address);

    [LoggerMessage(47, LogLevel.Warning, "{Number} {Flag} {Span} {Maybe}")]
    internal static partial void P46(ILogger logger, int number, bool flag, TimeSpan span, int? maybe);

    [LoggerMessage(48, LogLevel.Warning, "{Id} {Size} {Moment} {Maybe}")]
    internal static partial void P47(ILogger logger, Guid id, long size, DateTimeOffset moment, int? maybe);

    [LoggerMessage(49, LogLevel.Warning, "{Id} {Span} {Day} {Maybe}")]
    internal static partial void P48(ILogger logger, Guid id, TimeSpan span, DayOfWeek day, int? maybe);

    [LoggerMessage(50, LogLevel.Warning, "{Flag} {Rate} {Price} {Moment}")]
    internal static partial void P49(ILogger logger, bool flag, double rate, decimal price, DateTimeOffset moment);
}
