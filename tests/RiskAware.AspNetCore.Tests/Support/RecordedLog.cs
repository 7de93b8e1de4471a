using Microsoft.Extensions.Logging;

namespace RiskAware.AspNetCore.Tests.Support;

/// <summary>Keeps log lines.</summary>
internal sealed class RecordedLog : ILoggerProvider
{
    private readonly List<string> _lines = [];

    internal IReadOnlyList<string> All
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(_lines);

    public void Dispose()
    {
    }

    internal ILogger<T> Of<T>() => LoggerFactory.Create(b => b.AddProvider(this)).CreateLogger<T>();

    private sealed class Logger(List<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
            {
                lines.Add(logLevel + ": " + formatter(state, exception));
            }
        }
    }
}
