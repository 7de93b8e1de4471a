using Microsoft.Extensions.Logging;
using RiskAware.Benchmarks.Calls.Loggers;

namespace RiskAware.Benchmarks.Calls;

/// <summary>OpenTelemetry with a processor that reads every tag, as an exporter does.</summary>
public class OpenTelemetryAllTags : CallBenchmarks
{
    protected override ILogger CreateLogger() => OpenTelemetryLogger.Create(new AllTagsProcessor());
}
