using Microsoft.Extensions.Logging;

namespace RiskAware.Tests.Support;

internal sealed class RecordingLoggers : ILoggerFactory
{
    internal List<string> Lines { get; } = [];

    /// <summary>What every logger throws; null: nothing.</summary>
    internal Exception? Failure { get; set; }

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public ILogger CreateLogger(string categoryName) => new Recorder(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Recorder(RecordingLoggers owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (owner.Failure is { } failure)
            {
                throw failure;
            }

            lock (owner.Lines)
            {
                owner.Lines.Add(category + " " + logLevel + " " + formatter(state, exception));
            }
        }
    }
}
