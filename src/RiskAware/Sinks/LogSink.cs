using Microsoft.Extensions.Logging;
using RiskAware.Evidence;
using RiskAware.Hosting;

namespace RiskAware.Sinks;

/// <summary>Risk events as entries of the application's log, in a category of their own: to OpenTelemetry, the Windows event log, and wherever else its providers write.</summary>
internal sealed class LogSink(ILoggerFactory loggers) : IRiskEventSink
{
    internal const string Category = "RiskAware.RiskEvents";

    private readonly GuardedLogger _logger = new(loggers.CreateLogger(Category));

    public void Write(RiskEvent riskEvent)
    {
        var level = LevelOf(riskEvent);
        if (_logger.IsEnabled(level))
        {
            _logger.Log(level, new EventId(1, "RiskEvent"), new RiskEventEntry(riskEvent), null, static (entry, _) => entry.ToString());
        }
    }

    private static LogLevel LevelOf(RiskEvent riskEvent) => Strength.BandOf(riskEvent.RiskScore) switch
    {
        RiskBand.Critical => LogLevel.Critical,
        RiskBand.High => LogLevel.Error,
        RiskBand.Medium => LogLevel.Warning,
        _ => LogLevel.Information,
    };
}
