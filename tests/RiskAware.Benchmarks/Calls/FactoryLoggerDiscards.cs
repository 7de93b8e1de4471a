using Microsoft.Extensions.Logging;
using RiskAware.Benchmarks.Calls.Loggers;

namespace RiskAware.Benchmarks.Calls;

/// <summary>The level is on: a provider behind a logger factory drops what it gets.</summary>
public class FactoryLoggerDiscards : CallBenchmarks
{
    protected override ILogger CreateLogger() => Through(new OneLoggerProvider(new DiscardingLogger(isEnabled: true)));
}
