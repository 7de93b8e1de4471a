using Microsoft.Extensions.Logging;

namespace RiskAware.Benchmarks.Calls.Loggers;

/// <summary>Reads every value by <c>foreach</c>.</summary>
internal sealed class EnumeratingLogger : ILogger
{
    private object? _last;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (state is IEnumerable<KeyValuePair<string, object?>> values)
        {
            foreach (var value in values)
            {
                _last = value.Value;
            }
        }

        GC.KeepAlive(_last);
    }
}
