using Microsoft.Extensions.Logging;

namespace RiskAware.Benchmarks.FirstCalls;

/// <summary>The first calls of fifty methods of the framework's generator.</summary>
public class FirstFrameworkCalls : FirstCallBenchmarks
{
    private protected override Action<ILogger> WarmUp { get; } = static logger => FiftyLogs.WarmUp(logger);

    private protected override Action<ILogger>[] Calls { get; } =
    [
        static logger => FiftyLogs.P00(logger, Values.Text),
        static logger => FiftyLogs.P01(logger, Values.Number),
        static logger => FiftyLogs.P02(logger, Values.Id),
        static logger => FiftyLogs.P03(logger, Values.Size),
        static logger => FiftyLogs.P04(logger, Values.Flag),
        static logger => FiftyLogs.P05(logger, Values.Rate),
        static logger => FiftyLogs.P06(logger, Values.Price),
        static logger => FiftyLogs.P07(logger, Values.Moment),
        static logger => FiftyLogs.P08(logger, Values.Span),
        static logger => FiftyLogs.P09(logger, Values.Day),
        static logger => FiftyLogs.P10(logger, Values.Maybe),
        static logger => FiftyLogs.P11(logger, Values.Address),
        static logger => FiftyLogs.P12(logger, Values.Text, Values.Number),
        static logger => FiftyLogs.P13(logger, Values.Text, Values.Moment),
        static logger => FiftyLogs.P14(logger, Values.Number, Values.Id),
        static logger => FiftyLogs.P15(logger, Values.Number, Values.Span),
        static logger => FiftyLogs.P16(logger, Values.Id, Values.Size),
        static logger => FiftyLogs.P17(logger, Values.Id, Values.Day),
        static logger => FiftyLogs.P18(logger, Values.Size, Values.Flag),
        static logger => FiftyLogs.P19(logger, Values.Size, Values.Maybe),
        static logger => FiftyLogs.P20(logger, Values.Flag, Values.Rate),
        static logger => FiftyLogs.P21(logger, Values.Flag, Values.Address),
        static logger => FiftyLogs.P22(logger, Values.Rate, Values.Price),
        static logger => FiftyLogs.P23(logger, Values.Price, Values.Text),
        static logger => FiftyLogs.P24(logger, Values.Price, Values.Moment),
        static logger => FiftyLogs.P25(logger, Values.Moment, Values.Number),
        static logger => FiftyLogs.P26(logger, Values.Moment, Values.Span),
        static logger => FiftyLogs.P27(logger, Values.Span, Values.Id),
        static logger => FiftyLogs.P28(logger, Values.Span, Values.Day),
        static logger => FiftyLogs.P29(logger, Values.Day, Values.Size),
        static logger => FiftyLogs.P30(logger, Values.Day, Values.Maybe),
        static logger => FiftyLogs.P31(logger, Values.Maybe, Values.Flag),
        static logger => FiftyLogs.P32(logger, Values.Text, Values.Number, Values.Rate),
        static logger => FiftyLogs.P33(logger, Values.Text, Values.Size, Values.Day),
        static logger => FiftyLogs.P34(logger, Values.Text, Values.Moment, Values.Span),
        static logger => FiftyLogs.P35(logger, Values.Number, Values.Size, Values.Price),
        static logger => FiftyLogs.P36(logger, Values.Number, Values.Price, Values.Day),
        static logger => FiftyLogs.P37(logger, Values.Id, Values.Flag, Values.Rate),
        static logger => FiftyLogs.P38(logger, Values.Id, Values.Moment, Values.Address),
        static logger => FiftyLogs.P39(logger, Values.Size, Values.Price, Values.Span),
        static logger => FiftyLogs.P40(logger, Values.Flag, Values.Price, Values.Span),
        static logger => FiftyLogs.P41(logger, Values.Rate, Values.Moment, Values.Maybe),
        static logger => FiftyLogs.P42(logger, Values.Text, Values.Number, Values.Id, Values.Span),
        static logger => FiftyLogs.P43(logger, Values.Text, Values.Id, Values.Rate, Values.Address),
        static logger => FiftyLogs.P44(logger, Values.Text, Values.Flag, Values.Span, Values.Maybe),
        static logger => FiftyLogs.P45(logger, Values.Number, Values.Id, Values.Rate, Values.Address),
        static logger => FiftyLogs.P46(logger, Values.Number, Values.Flag, Values.Span, Values.Maybe),
        static logger => FiftyLogs.P47(logger, Values.Id, Values.Size, Values.Moment, Values.Maybe),
        static logger => FiftyLogs.P48(logger, Values.Id, Values.Span, Values.Day, Values.Maybe),
        static logger => FiftyLogs.P49(logger, Values.Flag, Values.Rate, Values.Price, Values.Moment),
    ];
}
