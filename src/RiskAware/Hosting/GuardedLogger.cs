using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;

namespace RiskAware.Hosting;

/// <summary>
/// A logger whose failures are counted and go no further: the engine logs from a timer and from the thread that reloads the
/// configuration, where an exception would end the process.
/// </summary>
internal sealed class GuardedLogger(ILogger inner) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => DetectionLog.IsEnabled(inner, logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        try
        {
            inner.Log(logLevel, eventId, state, exception, formatter);
        }
        catch (Exception failure)
        {
            OwnFailures.Count(OwnFailure.LoggerThrew, failure);
        }
    }
}
