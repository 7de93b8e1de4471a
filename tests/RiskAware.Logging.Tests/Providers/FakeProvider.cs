using Microsoft.Extensions.Logging;

namespace RiskAware.Logging.Tests.Providers;

/// <summary>A logging provider that does what a test says, and keeps each state without reading it.</summary>
internal sealed class FakeProvider : ILoggerProvider, ILogger
{
    internal Func<bool> Enabled { get; init; } = static () => true;

    /// <summary>Gets the state and a function that formats it.</summary>
    internal Action<IReadOnlyList<KeyValuePair<string, object?>>, Func<string>>? OnLog { get; init; }

    internal List<(IReadOnlyList<KeyValuePair<string, object?>> State, Func<string> Text)> Kept { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => Enabled();

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = (IReadOnlyList<KeyValuePair<string, object?>>)state!;
        var text = () => formatter(state, exception);
        Kept.Add((values, text));
        OnLog?.Invoke(values, text);
    }
}
