using Microsoft.Extensions.Logging;
using RiskAware.Benchmarks.Calls.Loggers;

namespace RiskAware.Benchmarks.Calls;

/// <summary>The level is off: a logger that says no by itself.</summary>
public class BareLoggerOff : CallBenchmarks
{
    protected override ILogger CreateLogger() => new DiscardingLogger(isEnabled: false);
}
