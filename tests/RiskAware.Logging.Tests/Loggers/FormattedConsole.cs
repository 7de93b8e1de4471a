using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace RiskAware.Logging.Tests.Loggers;

/// <summary>One of the framework's console formatters; only the console itself is missing.</summary>
internal abstract class FormattedConsole : RealLogger, ILogger
{
    private readonly ServiceProvider _services;
    private readonly ConsoleFormatter _formatter;

    protected FormattedConsole(string formatter, Action<ILoggingBuilder> add)
    {
        _services = new ServiceCollection().AddLogging(add).BuildServiceProvider();
        _formatter = _services.GetServices<ConsoleFormatter>().Single(f => f.Name == formatter);
    }

    internal override ILogger Logger => this;

    public override void Dispose() => _services.Dispose();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        _formatter.Write(new LogEntry<TState>(logLevel, Category, eventId, state, exception, formatter), null, writer);
        Entries.Add(Read(writer.ToString()));
    }

    protected abstract Arrived Read(string written);
}
