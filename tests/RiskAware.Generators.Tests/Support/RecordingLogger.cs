using Microsoft.Extensions.Logging;

namespace RiskAware.Generators.Tests.Support;

/// <summary>Keeps what is logged.</summary>
public class RecordingLogger : ILogger
{
    public LogLevel Lowest { get; set; } = LogLevel.Trace;

    public List<Entry> Entries { get; } = [];

    public Entry Single => Assert.Single(Entries);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Lowest;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => Entries.Add(new(
            logLevel,
            eventId,
            [.. (IReadOnlyList<KeyValuePair<string, object?>>)state!],
            state!.ToString()!,
            formatter(state, exception),
            exception));

    public sealed record Entry(
        LogLevel Level, EventId Event, List<KeyValuePair<string, object?>> State, string StateText, string Text, Exception? Exception)
    {
        public object? this[string name] => State.Single(s => s.Key == name).Value;
    }
}

/// <summary>The same for a category.</summary>
public sealed class RecordingLogger<T> : RecordingLogger, ILogger<T>;
