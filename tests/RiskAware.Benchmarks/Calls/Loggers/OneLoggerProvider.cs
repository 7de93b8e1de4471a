using Microsoft.Extensions.Logging;

namespace RiskAware.Benchmarks.Calls.Loggers;

/// <summary>Gives every category the same logger.</summary>
internal sealed class OneLoggerProvider(ILogger logger) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => logger;

    public void Dispose()
    {
    }
}
