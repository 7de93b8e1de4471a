using Microsoft.Extensions.Logging;
using RiskAware.Benchmarks.Calls.Loggers;

namespace RiskAware.Benchmarks.Calls;

/// <summary>A provider that reads the values by index.</summary>
public class ReadByIndex : CallBenchmarks
{
    protected override ILogger CreateLogger() => Through(new OneLoggerProvider(new IndexingLogger()));
}
