using Microsoft.Extensions.Logging;
using RiskAware.Allocation.Tests.Points;
using RiskAware.Allocation.Tests.Support;

namespace RiskAware.Allocation.Tests;

/// <summary>A detection call costs no byte: with the level off, with a provider that discards, and with an engine that knows the subject.</summary>
public sealed class DetectionCallTests
{
    private static object? s_kept;

    public static TheoryData<int> Numbers => [.. Payload.ByNumber.Keys];

    public static TheoryData<string> Types => [.. Payload.ByType.Keys];

    public static TheoryData<string> Loggers => [.. Payload.ByLogger.Keys];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Any_number_of_values_costs_no_byte(int count) => AssertFree(_ => Payload.ByNumber[count]);

    [Theory]
    [MemberData(nameof(Types))]
    public void Any_type_of_value_costs_no_byte(string type) => AssertFree(_ => Payload.ByType[type]);

    [Theory]
    [InlineData("sensitive")]
    [InlineData("sensitive null")]
    public void Sensitive_values_cost_no_byte_while_there_is_a_key(string type)
    {
        SensitiveKeys.Use("k1", [.. Enumerable.Range(0, 32).Select(static i => (byte)i)]);
        try
        {
            AssertFree(_ => Payload.ByType[type]);
        }
        finally
        {
            SensitiveKeys.Remove("k1");
        }
    }

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Point_with_a_logger_of_its_own_costs_no_byte(string logger) => AssertFree(Payload.ByLogger[logger]);

    [Fact]
    public void A_call_without_logger_costs_no_byte() => Assert.Equal(0, Bytes.Of(static _ => Number.Seen2(null, "ann", 3), new DiscardingLogger(false)));

    [Fact]
    public void A_byte_that_a_call_does_cost_is_counted()
        => Assert.Equal(Bytes.Calls * 24, Bytes.Of(static _ => s_kept = new object(), new DiscardingLogger(false)));

    private static void AssertFree(Func<ILogger, Action<ILogger>> callOf)
    {
        const int All = Bytes.WarmUps + Bytes.Calls;
        var off = new DiscardingLogger(false);
        var on = new DiscardingLogger(true);
        Assert.Equal((0, 0), (Bytes.Of(callOf(off), off), off.Lines));
        Assert.Equal((0, All), (Bytes.Of(callOf(on), on), on.Lines));

        using var engine = new RunningEngine();
        Assert.Equal((0, 0, All), (Bytes.Of(callOf(off), off), off.Lines, engine.Detections));
        Assert.Equal((0, 2 * All, 2 * All), (Bytes.Of(callOf(on), on), on.Lines, engine.Detections));
    }
}
