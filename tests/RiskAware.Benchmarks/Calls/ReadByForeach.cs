using Microsoft.Extensions.Logging;
using RiskAware.Benchmarks.Calls.Loggers;

namespace RiskAware.Benchmarks.Calls;

/// <summary>A provider that reads the values by <c>foreach</c>.</summary>
public class ReadByForeach : CallBenchmarks
{
    protected override ILogger CreateLogger() => Through(new OneLoggerProvider(new EnumeratingLogger()));
}
