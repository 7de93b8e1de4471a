using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace RiskAware.Benchmarks.Calls.Loggers;

/// <summary>Formats every line as the console provider does, without its queue and thread.</summary>
internal sealed class JsonConsoleLogger(ConsoleFormatter formatter) : ILogger
{
    internal static JsonConsoleLogger Create()
    {
        var services = new ServiceCollection().AddLogging(static builder => builder.AddJsonConsole()).BuildServiceProvider();
        return new(services.GetServices<ConsoleFormatter>().Single(static f => f.Name == ConsoleFormatterNames.Json));
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatText)
    {
        var entry = new LogEntry<TState>(logLevel, "RiskAware.Benchmarks", eventId, state, exception, formatText);
        formatter.Write(in entry, scopeProvider: null, TextWriter.Null);
    }
}
