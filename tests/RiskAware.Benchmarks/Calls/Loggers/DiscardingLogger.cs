using Microsoft.Extensions.Logging;

namespace RiskAware.Benchmarks.Calls.Loggers;

/// <summary>Drops everything.</summary>
internal sealed class DiscardingLogger(bool isEnabled) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => isEnabled;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
    }
}
