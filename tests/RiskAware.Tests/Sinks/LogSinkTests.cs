using Microsoft.Extensions.Logging;
using RiskAware.Sinks;
using RiskAware.Tests.Formats;
using RiskAware.Tests.Support;

namespace RiskAware.Tests.Sinks;

public sealed class LogSinkTests
{
    [Theory]
    [InlineData(10, LogLevel.Information)]
    [InlineData(30, LogLevel.Warning)]
    [InlineData(50, LogLevel.Error)]
    [InlineData(90, LogLevel.Critical)]
    public void Level_follows_the_band_of_the_score(int score, LogLevel level)
        => Assert.Equal(level, Logged(OneEvent.Of(score: score)).Level);

    [Fact]
    public void Fields_are_values_and_the_text_is_one_line()
    {
        var entry = Logged(OneEvent.Of("alice\r\nforged \u202e"));
        Assert.Equal("Risk UPL-1 Path traversal: score 80, probability 99 %, open, Account alice\\r\\nforged \\u202E, action none, incident " + Guid.Empty, entry.Text);
        Assert.Equal((80, "alice\r\nforged \u202e", "[\"UPL-1.LeftRoot\"]"), (entry["RiskScore"], entry["Subject"], entry["Points"]));
        Assert.False(entry.Values.ContainsKey("TraceId"));
        Assert.StartsWith("Risk {RiskId}", (string)entry["{OriginalFormat}"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Risk_events_that_nothing_takes_are_logged()
    {
        var time = TimeProvider.System;
        using var loggers = new RecordingLoggers();
        Assert.Single(BuiltInSinks.Of(new RiskEventOptions(), 0, loggers, time));
        Assert.Empty(BuiltInSinks.Of(new RiskEventOptions(), 1, loggers, time));
        Assert.Single(BuiltInSinks.Of(new RiskEventOptions { Log = true }, 1, loggers, time));
        Assert.Empty(BuiltInSinks.Of(new RiskEventOptions { Log = false }, 0, loggers, time));
    }

    private static RecordingLog.Entry Logged(RiskEvent riskEvent)
    {
        var log = new RecordingLog();
        using var factory = LoggerFactory.Create(b => b.SetMinimumLevel(LogLevel.Trace).AddProvider(new One(log)));
        new LogSink(factory).Write(riskEvent);
        return Assert.Single(log.Entries);
    }

    private sealed class One(RecordingLog log) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName)
        {
            Assert.Equal("RiskAware.RiskEvents", categoryName);
            return log;
        }

        public void Dispose()
        {
        }
    }
}
