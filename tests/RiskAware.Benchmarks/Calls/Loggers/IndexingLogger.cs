using Microsoft.Extensions.Logging;

namespace RiskAware.Benchmarks.Calls.Loggers;

/// <summary>Reads every value by its index.</summary>
internal sealed class IndexingLogger : ILogger
{
    private object? _last;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (state is IReadOnlyList<KeyValuePair<string, object?>> values)
        {
            for (var i = 0; i < values.Count; i++)
            {
                _last = values[i].Value;
            }
        }

        GC.KeepAlive(_last);
    }
}
