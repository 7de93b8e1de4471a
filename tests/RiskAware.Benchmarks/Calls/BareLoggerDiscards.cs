using Microsoft.Extensions.Logging;
using RiskAware.Benchmarks.Calls.Loggers;

namespace RiskAware.Benchmarks.Calls;

/// <summary>The level is on: a logger that drops what it gets.</summary>
public class BareLoggerDiscards : CallBenchmarks
{
    protected override ILogger CreateLogger() => new DiscardingLogger(isEnabled: true);
}
