using Microsoft.Extensions.Logging;
using RiskAware.Benchmarks.Calls.Loggers;

namespace RiskAware.Benchmarks.Calls;

/// <summary>The level is off: by the filter of a logger factory.</summary>
public class FactoryLoggerOff : CallBenchmarks
{
    protected override ILogger CreateLogger() => Through(new OneLoggerProvider(new DiscardingLogger(isEnabled: true)), LogLevel.Error);
}
