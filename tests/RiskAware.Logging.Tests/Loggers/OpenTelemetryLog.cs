using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace RiskAware.Logging.Tests.Loggers;

internal sealed class OpenTelemetryLog : RealLogger
{
    private readonly ILoggerFactory _factory;

    internal OpenTelemetryLog()
    {
        _factory = LoggerFactory.Create(b => b.AddOpenTelemetry(o =>
        {
            o.IncludeFormattedMessage = true;
            o.AddProcessor(new SimpleLogRecordExportProcessor(new Recorder(Entries)));
        }));
        Logger = _factory.CreateLogger(Category);
    }

    internal override ILogger Logger { get; }

    public override void Dispose() => _factory.Dispose();

    private sealed class Recorder(List<Arrived> entries) : BaseExporter<LogRecord>
    {
        public override ExportResult Export(in Batch<LogRecord> batch)
        {
            foreach (var record in batch)
            {
                entries.Add(new(
                    record.LogLevel, record.EventId.Id, record.EventId.Name, record.FormattedMessage!, Arrived.ByName(record.Attributes ?? []),
                    record.Exception?.ToString()));
            }

            return ExportResult.Success;
        }
    }
}
