using Microsoft.Extensions.Logging;

namespace RiskAware.Abstractions.Tests.Support;

internal sealed class RecordingLogger : ILogger
{
    internal List<Entry> Entries { get; } = [];

    internal Action? OnLog { get; init; }

    internal bool ThrowsWhenAsked { get; init; }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => ThrowsWhenAsked ? throw new InvalidOperationException("provider") : true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = (IReadOnlyList<KeyValuePair<string, object?>>)state!;
        Entries.Add(new(logLevel, eventId, [.. values], formatter(state, exception), exception, values));
        OnLog?.Invoke();
    }

    internal sealed record Entry(
        LogLevel Level,
        EventId Event,
        KeyValuePair<string, object?>[] Values,
        string Text,
        Exception? Exception,
        IReadOnlyList<KeyValuePair<string, object?>> State);
}
