using Microsoft.Extensions.Logging;

namespace RiskAware.Allocation.Tests.Support;

/// <summary>A provider that counts and discards.</summary>
internal class DiscardingLogger(bool enabled) : ILogger
{
    internal int Lines { get; private set; }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => enabled;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines++;
}

internal sealed class DiscardingLogger<T>(bool enabled) : DiscardingLogger(enabled), ILogger<T>;
