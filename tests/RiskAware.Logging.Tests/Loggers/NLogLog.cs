using Microsoft.Extensions.Logging;
using NLog;
using NLog.Config;
using NLog.Extensions.Logging;
using NLog.Targets;
using ILogger = Microsoft.Extensions.Logging.ILogger;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace RiskAware.Logging.Tests.Loggers;

internal sealed class NLogLog : RealLogger
{
    private readonly LogFactory _factory;
    private readonly NLogLoggerProvider _provider;

    internal NLogLog()
    {
        _factory = new LogFactory { ThrowExceptions = true };
        var configuration = new LoggingConfiguration(_factory);
        configuration.AddRuleForAllLevels(new Recorder(Entries) { Name = "recorder" });
        _factory.Configuration = configuration;
        _provider = new(new NLogProviderOptions(), _factory);
        Logger = _provider.CreateLogger(Category);
    }

    internal override ILogger Logger { get; }

    public override void Dispose()
    {
        _provider.Dispose();
        _factory.Dispose();
    }

    private sealed class Recorder(List<Arrived> entries) : Target
    {
        protected override void Write(LogEventInfo logEvent)
        {
            var properties = logEvent.Properties.ToDictionary(p => p.Key.ToString()!, p => p.Value);
            properties.Remove("EventId", out var id);
            properties.Remove("EventName", out var name);
            properties.TryAdd("{OriginalFormat}", logEvent.Message);
            entries.Add(new(LevelOf(logEvent), (int)id!, (string?)name, logEvent.FormattedMessage, Arrived.ByName(properties), logEvent.Exception?.ToString()));
        }

        private static LogLevel LevelOf(LogEventInfo logEvent)
            => logEvent.Level == NLog.LogLevel.Warn ? LogLevel.Warning
                : logEvent.Level == NLog.LogLevel.Error ? LogLevel.Error
                : logEvent.Level == NLog.LogLevel.Info ? LogLevel.Information
                : throw new InvalidOperationException(logEvent.Level.Name);
    }
}
