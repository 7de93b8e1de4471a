using Microsoft.Extensions.Logging;
using RiskAware.Benchmarks.Calls.Loggers;

namespace RiskAware.Benchmarks.Calls;

/// <summary>The JSON formatter of the framework's console provider, into a writer that drops the text.</summary>
public class JsonConsole : CallBenchmarks
{
    protected override ILogger CreateLogger() => Through(new OneLoggerProvider(JsonConsoleLogger.Create()));
}
