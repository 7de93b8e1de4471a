using Microsoft.Extensions.Logging;

namespace RiskAware.Benchmarks.FirstCalls;

/// <summary>The first calls of fifty detection points.</summary>
public class FirstDetectionCalls : FirstCallBenchmarks
{
    private protected override Action<ILogger> WarmUp { get; } = static logger => FiftyPoints.WarmUp(logger);

    private protected override Action<ILogger>[] Calls { get; } =
    [
        static logger => FiftyPoints.P00(logger, Values.Text),
        static logger => FiftyPoints.P01(logger, Values.Number),
        static logger => FiftyPoints.P02(logger, Values.Id),
        static logger => FiftyPoints.P03(logger, Values.Size),
        static logger => FiftyPoints.P04(logger, Values.Flag),
        static logger => FiftyPoints.P05(logger, Values.Rate),
        static logger => FiftyPoints.P06(logger, Values.Price),
        static logger => FiftyPoints.P07(logger, Values.Moment),
        static logger => FiftyPoints.P08(logger, Values.Span),
        static logger => FiftyPoints.P09(logger, Values.Day),
        static logger => FiftyPoints.P10(logger, Values.Maybe),
        static logger => FiftyPoints.P11(logger, Values.Address),
        static logger => FiftyPoints.P12(logger, Values.Text, Values.Number),
        static logger => FiftyPoints.P13(logger, Values.Text, Values.Moment),
        static logger => FiftyPoints.P14(logger, Values.Number, Values.Id),
        static logger => FiftyPoints.P15(logger, Values.Number, Values.Span),
        static logger => FiftyPoints.P16(logger, Values.Id, Values.Size),
        static logger => FiftyPoints.P17(logger, Values.Id, Values.Day),
        static logger => FiftyPoints.P18(logger, Values.Size, Values.Flag),
        static logger => FiftyPoints.P19(logger, Values.Size, Values.Maybe),
        static logger => FiftyPoints.P20(logger, Values.Flag, Values.Rate),
        static logger => FiftyPoints.P21(logger, Values.Flag, Values.Address),
        static logger => FiftyPoints.P22(logger, Values.Rate, Values.Price),
        static logger => FiftyPoints.P23(logger, Values.Price, Values.Text),
        static logger => FiftyPoints.P24(logger, Values.Price, Values.Moment),
        static logger => FiftyPoints.P25(logger, Values.Moment, Values.Number),
        static logger => FiftyPoints.P26(logger, Values.Moment, Values.Span),
        static logger => FiftyPoints.P27(logger, Values.Span, Values.Id),
        static logger => FiftyPoints.P28(logger, Values.Span, Values.Day),
        static logger => FiftyPoints.P29(logger, Values.Day, Values.Size),
        static logger => FiftyPoints.P30(logger, Values.Day, Values.Maybe),
        static logger => FiftyPoints.P31(logger, Values.Maybe, Values.Flag),
        static logger => FiftyPoints.P32(logger, Values.Text, Values.Number, Values.Rate),
        static logger => FiftyPoints.P33(logger, Values.Text, Values.Size, Values.Day),
        static logger => FiftyPoints.P34(logger, Values.Text, Values.Moment, Values.Span),
        static logger => FiftyPoints.P35(logger, Values.Number, Values.Size, Values.Price),
        static logger => FiftyPoints.P36(logger, Values.Number, Values.Price, Values.Day),
        static logger => FiftyPoints.P37(logger, Values.Id, Values.Flag, Values.Rate),
        static logger => FiftyPoints.P38(logger, Values.Id, Values.Moment, Values.Address),
        static logger => FiftyPoints.P39(logger, Values.Size, Values.Price, Values.Span),
        static logger => FiftyPoints.P40(logger, Values.Flag, Values.Price, Values.Span),
        static logger => FiftyPoints.P41(logger, Values.Rate, Values.Moment, Values.Maybe),
        static logger => FiftyPoints.P42(logger, Values.Text, Values.Number, Values.Id, Values.Span),
        static logger => FiftyPoints.P43(logger, Values.Text, Values.Id, Values.Rate, Values.Address),
        static logger => FiftyPoints.P44(logger, Values.Text, Values.Flag, Values.Span, Values.Maybe),
        static logger => FiftyPoints.P45(logger, Values.Number, Values.Id, Values.Rate, Values.Address),
        static logger => FiftyPoints.P46(logger, Values.Number, Values.Flag, Values.Span, Values.Maybe),
        static logger => FiftyPoints.P47(logger, Values.Id, Values.Size, Values.Moment, Values.Maybe),
        static logger => FiftyPoints.P48(logger, Values.Id, Values.Span, Values.Day, Values.Maybe),
        static logger => FiftyPoints.P49(logger, Values.Flag, Values.Rate, Values.Price, Values.Moment),
    ];
}
