using RiskAware.Abstractions.Tests.Support;
using RiskAware.CompilerServices;

namespace RiskAware.Abstractions.Tests.CompilerServices;

[Collection(ProcessWideState.Name)]
public sealed class DetectionLogTests
{
    [Fact]
    public void Exception_reaches_the_log_as_type_and_stack_hash_only()
    {
        var logger = new RecordingLogger();
        DetectionLog.Write(logger, Declared.Point("refused"), default(Values0), Thrown("secret\r\nfail: forged"), default);
        var entry = Assert.Single(logger.Entries);
        Assert.Null(entry.Exception);
        Assert.Equal("System.UnauthorizedAccessException", entry.Values.Single(v => v.Key == "ExceptionType").Value);
        Assert.Matches("^[0-9a-f]{8}$", (string)entry.Values.Single(v => v.Key == "ExceptionStack").Value!);
        Assert.DoesNotContain("secret", entry.Text);
        Assert.StartsWith("refused (System.UnauthorizedAccessException, stack ", entry.Text);
    }

    [Fact]
    public void Exception_reaches_the_log_whole_where_that_is_asked_for()
    {
        var logger = new RecordingLogger();
        var exception = Thrown("detail");
        Detections.ExceptionDetail = ExceptionDetail.Full;
        try
        {
            DetectionLog.Write(logger, Declared.Point("refused"), default(Values0), exception, default);
        }
        finally
        {
            Detections.ExceptionDetail = ExceptionDetail.Summary;
        }

        var entry = Assert.Single(logger.Entries);
        Assert.Same(exception, entry.Exception);
        Assert.Equal("refused", entry.Text);
        Assert.Equal(["{OriginalFormat}"], entry.Values.Select(v => v.Key));
    }

    [Theory]
    [InlineData(null, ExceptionDetail.Full, ExceptionDetail.Summary)]
    [InlineData(ExceptionDetail.Full, null, ExceptionDetail.Full)]
    [InlineData(null, null, ExceptionDetail.Summary)]
    public void Options_of_the_host_say_more_than_code_and_code_more_than_the_environment(
        ExceptionDetail? options, ExceptionDetail? environment, ExceptionDetail expected)
    {
        Detections.ExceptionDetail = ExceptionDetail.Summary;
        ExceptionDetailChoice.SetByHost(options, environment);
        var running = Detections.ExceptionDetail;
        ExceptionDetailChoice.SetByHost(null, null);
        Assert.Equal((expected, ExceptionDetail.Summary), (running, Detections.ExceptionDetail));
    }

    [Fact]
    public void Logger_that_throws_is_counted_and_does_not_reach_the_caller()
    {
        var before = OwnFailures.CountOf(OwnFailure.LoggerThrew);
        var logger = new RecordingLogger { OnLog = static () => throw new InvalidOperationException("provider"), ThrowsWhenAsked = true };
        Assert.False(DetectionLog.IsEnabled(logger, Microsoft.Extensions.Logging.LogLevel.Error));
        DetectionLog.Write(logger, Declared.Point("x"), default(Values0), null, default);
        Assert.Equal(before + 2, OwnFailures.CountOf(OwnFailure.LoggerThrew));
    }

    [Fact]
    public void No_logger_takes_no_level()
        => Assert.False(DetectionLog.IsEnabled(null, Microsoft.Extensions.Logging.LogLevel.Critical));

    [Fact]
    public void Logger_that_logs_another_detection_leaves_both_intact()
    {
        var inner = new RecordingLogger();
        var point = Declared.Point("{path}", "path");
        var outer = new RecordingLogger
        {
            OnLog = () => DetectionLog.Write(inner, point, new Values1(DetectionValue.From("inner")), null, default),
        };
        DetectionLog.Write(outer, point, new Values1(DetectionValue.From("outer")), null, default);
        Assert.Equal("outer", Assert.Single(outer.Entries).State.ToString());
        Assert.Equal("inner", Assert.Single(inner.Entries).State.ToString());
    }

    [Fact]
    public void Logger_that_logs_a_detection_for_each_detection_ends_and_is_counted()
    {
        var before = OwnFailures.CountOf(OwnFailure.LoggerRecursed);
        var point = Declared.Point("{depth}", "depth");
        var depth = 0;
        RecordingLogger logger = null!;
        logger = new RecordingLogger
        {
            OnLog = () => DetectionLog.Write(logger, point, new Values1(DetectionValue.From(++depth)), null, default),
        };
        DetectionLog.Write(logger, point, new Values1(DetectionValue.From(0)), null, default);
        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7"], logger.Entries.Select(e => e.Text));
        Assert.Equal(before + 1, OwnFailures.CountOf(OwnFailure.LoggerRecursed));

        DetectionLog.Write(logger, point, new Values1(DetectionValue.From(0)), null, default);
        Assert.Equal(16, logger.Entries.Count);
    }

    [Fact]
    public void Exception_whose_every_member_throws_costs_no_line()
    {
        var logger = new RecordingLogger();
        DetectionLog.Write(logger, Declared.Point("refused"), default(Values0), new Hostile(), default);
        var entry = Assert.Single(logger.Entries);
        Assert.Equal("refused (" + typeof(Hostile).FullName + ", stack 00000000)", entry.Text);
    }

    [Fact]
    public void Exceptions_within_exceptions_tell_nothing_but_their_places()
    {
        var logger = new RecordingLogger();
        var nested = new AggregateException("outer secret", new IOException("inner secret", new InvalidDataException("innermost secret")));
        DetectionLog.Write(logger, Declared.Point("refused"), default(Values0), nested, default);
        var entry = Assert.Single(logger.Entries);
        Assert.DoesNotContain("secret", entry.Text + string.Join(' ', entry.Values));
        Assert.Null(entry.Exception);
    }

    private sealed class Hostile : Exception
    {
        public override string Message => throw new InvalidOperationException("message");

        public override string? StackTrace => throw new InvalidOperationException("trace");

        public override string ToString() => throw new InvalidOperationException("text");
    }

    private static UnauthorizedAccessException Thrown(string message)
    {
        try
        {
            throw new UnauthorizedAccessException(message);
        }
        catch (UnauthorizedAccessException exception)
        {
            return exception;
        }
    }
}
