using Microsoft.Extensions.Logging;

namespace RiskAware.Benchmarks.FirstCalls;

/// <summary>Fifty points whose parameters have fifty combinations of types, and one more to warm up with.</summary>
[Risk("BEN-2", "A risk of many points", Impact = 50)]
internal sealed partial class FiftyPoints
{
    [DetectionPoint("nothing")]
    internal static partial void WarmUp(ILogger logger);

    [DetectionPoint("{Text}")]
    internal static partial void P00(ILogger logger, string text);

    [DetectionPoint("{Number}")]
    internal static partial void P01(ILogger logger, int number);

    [DetectionPoint("{Id}")]
    internal static partial void P02(ILogger logger, Guid id);

    [DetectionPoint("{Size}")]
    internal static partial void P03(ILogger logger, long size);

    [DetectionPoint("{Flag}")]
    internal static partial void P04(ILogger logger, bool flag);

    [DetectionPoint("{Rate}")]
    internal static partial void P05(ILogger logger, double rate);

    [DetectionPoint("{Price}")]
    internal static partial void P06(ILogger logger, decimal price);

    [DetectionPoint("{Moment}")]
    internal static partial void P07(ILogger logger, DateTimeOffset moment);

    [DetectionPoint("{Span}")]
    internal static partial void P08(ILogger logger, TimeSpan span);

    [DetectionPoint("{Day}")]
    internal static partial void P09(ILogger logger, DayOfWeek day);

    [DetectionPoint("{Maybe}")]
    internal static partial void P10(ILogger logger, int? maybe);

    [DetectionPoint("{Address}")]
    internal static partial void P11(ILogger logger, Uri address);

    [DetectionPoint("{Text} {Number}")]
    internal static partial void P12(ILogger logger, string text, int number);

    [DetectionPoint("{Text} {Moment}")]
    internal static partial void P13(ILogger logger, string text, DateTimeOffset moment);

    [DetectionPoint("{Number} {Id}")]
    internal static partial void P14(ILogger logger, int number, Guid id);

    [DetectionPoint("{Number} {Span}")]
    internal static partial void P15(ILogger logger, int number, TimeSpan span);

    [DetectionPoint("{Id} {Size}")]
    internal static partial void P16(ILogger logger, Guid id, long size);

    [DetectionPoint("{Id} {Day}")]
    internal static partial void P17(ILogger logger, Guid id, DayOfWeek day);

    [DetectionPoint("{Size} {Flag}")]
    internal static partial void P18(ILogger logger, long size, bool flag);

    [DetectionPoint("{Size} {Maybe}")]
    internal static partial void P19(ILogger logger, long size, int? maybe);

    [DetectionPoint("{Flag} {Rate}")]
    internal static partial void P20(ILogger logger, bool flag, double rate);

    [DetectionPoint("{Flag} {Address}")]
    internal static partial void P21(ILogger logger, bool flag, Uri address);

    [DetectionPoint("{Rate} {Price}")]
    internal static partial void P22(ILogger logger, double rate, decimal price);

    [DetectionPoint("{Price} {Text}")]
    internal static partial void P23(ILogger logger, decimal price, string text);

    [DetectionPoint("{Price} {Moment}")]
    internal static partial void P24(ILogger logger, decimal price, DateTimeOffset moment);

    [DetectionPoint("{Moment} {Number}")]
    internal static partial void P25(ILogger logger, DateTimeOffset moment, int number);

    [DetectionPoint("{Moment} {Span}")]
    internal static partial void P26(ILogger logger, DateTimeOffset moment, TimeSpan span);

    [DetectionPoint("{Span} {Id}")]
    internal static partial void P27(ILogger logger, TimeSpan span, Guid id);

    [DetectionPoint("{Span} {Day}")]
    internal static partial void P28(ILogger logger, TimeSpan span, DayOfWeek day);

    [DetectionPoint("{Day} {Size}")]
    internal static partial void P29(ILogger logger, DayOfWeek day, long size);

    [DetectionPoint("{Day} {Maybe}")]
    internal static partial void P30(ILogger logger, DayOfWeek day, int? maybe);

    [DetectionPoint("{Maybe} {Flag}")]
    internal static partial void P31(ILogger logger, int? maybe, bool flag);

    [DetectionPoint("{Text} {Number} {Rate}")]
    internal static partial void P32(ILogger logger, string text, int number, double rate);

    [DetectionPoint("{Text} {Size} {Day}")]
    internal static partial void P33(ILogger logger, string text, long size, DayOfWeek day);

    [DetectionPoint("{Text} {Moment} {Span}")]
    internal static partial void P34(ILogger logger, string text, DateTimeOffset moment, TimeSpan span);

    [DetectionPoint("{Number} {Size} {Price}")]
    internal static partial void P35(ILogger logger, int number, long size, decimal price);

    [DetectionPoint("{Number} {Price} {Day}")]
    internal static partial void P36(ILogger logger, int number, decimal price, DayOfWeek day);

    [DetectionPoint("{Id} {Flag} {Rate}")]
    internal static partial void P37(ILogger logger, Guid id, bool flag, double rate);

    [DetectionPoint("{Id} {Moment} {Address}")]
    internal static partial void P38(ILogger logger, Guid id, DateTimeOffset moment, Uri address);

    [DetectionPoint("{Size} {Price} {Span}")]
    internal static partial void P39(ILogger logger, long size, decimal price, TimeSpan span);

    [DetectionPoint("{Flag} {Price} {Span}")]
    internal static partial void P40(ILogger logger, bool flag, decimal price, TimeSpan span);

    [DetectionPoint("{Rate} {Moment} {Maybe}")]
    internal static partial void P41(ILogger logger, double rate, DateTimeOffset moment, int? maybe);

    [DetectionPoint("{Text} {Number} {Id} {Span}")]
    internal static partial void P42(ILogger logger, string text, int number, Guid id, TimeSpan span);

    [DetectionPoint("{Text} {Id} {Rate} {Address}")]
    internal static partial void P43(ILogger logger, string text, Guid id, double rate, Uri address);

    [DetectionPoint("{Text} {Flag} {Span} {Maybe}")]
    internal static partial void P44(ILogger logger, string text, bool flag, TimeSpan span, int? maybe);

    [DetectionPoint("{Number} {Id} {Rate} {Address}")]
    internal static partial void P45(ILogger logger, int number, Guid id, double rate, Uri address);

    [DetectionPoint("{Number} {Flag} {Span} {Maybe}")]
    internal static partial void P46(ILogger logger, int number, bool flag, TimeSpan span, int? maybe);

    [DetectionPoint("{Id} {Size} {Moment} {Maybe}")]
    internal static partial void P47(ILogger logger, Guid id, long size, DateTimeOffset moment, int? maybe);

    [DetectionPoint("{Id} {Span} {Day} {Maybe}")]
    internal static partial void P48(ILogger logger, Guid id, TimeSpan span, DayOfWeek day, int? maybe);

    [DetectionPoint("{Flag} {Rate} {Price} {Moment}")]
    internal static partial void P49(ILogger logger, bool flag, double rate, decimal price, DateTimeOffset moment);
}
