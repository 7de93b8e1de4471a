using Microsoft.Extensions.Logging;
using RiskAware.Benchmarks.Calls.Loggers;

namespace RiskAware.Benchmarks.Calls;

/// <summary>OpenTelemetry with a processor that does nothing.</summary>
public class OpenTelemetryNoOp : CallBenchmarks
{
    protected override ILogger CreateLogger() => OpenTelemetryLogger.Create(new NoOpProcessor());
}
