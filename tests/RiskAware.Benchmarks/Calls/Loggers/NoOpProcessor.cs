using OpenTelemetry;
using OpenTelemetry.Logs;

namespace RiskAware.Benchmarks.Calls.Loggers;

/// <summary>Does nothing with a record.</summary>
internal sealed class NoOpProcessor : BaseProcessor<LogRecord>;
