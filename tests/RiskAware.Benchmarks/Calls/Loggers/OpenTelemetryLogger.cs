using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace RiskAware.Benchmarks.Calls.Loggers;

/// <summary>A logger of a factory whose provider is OpenTelemetry's.</summary>
internal static class OpenTelemetryLogger
{
    internal static ILogger Create(BaseProcessor<LogRecord> processor)
    {
        var factory = LoggerFactory.Create(builder => builder.AddOpenTelemetry(options => options.AddProcessor(processor)));
        return factory.CreateLogger("RiskAware.Benchmarks");
    }
}
