using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using ILogger = Microsoft.Extensions.Logging.ILogger;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace RiskAware.Logging.Tests.Loggers;

internal sealed class SerilogLog : RealLogger
{
    private readonly SerilogLoggerProvider _provider;

    internal SerilogLog()
    {
        _provider = new(new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Sink(new Recorder(Entries)).CreateLogger(), dispose: true);
        Logger = _provider.CreateLogger(Category);
    }

    internal override ILogger Logger { get; }

    public override void Dispose() => _provider.Dispose();

    private sealed class Recorder(List<Arrived> entries) : ILogEventSink
    {
        public void Emit(LogEvent logEvent)
        {
            var id = ((StructureValue)logEvent.Properties["EventId"]).Properties.ToDictionary(p => p.Name, p => ValueOf(p.Value));
            var values = logEvent.Properties.Where(p => p.Key is not ("EventId" or "SourceContext"))
                .Select(p => KeyValuePair.Create(p.Key, ValueOf(p.Value)))
                .Append(new("{OriginalFormat}", logEvent.MessageTemplate.Text));
            var level = logEvent.Level switch
            {
                LogEventLevel.Information => LogLevel.Information,
                LogEventLevel.Warning => LogLevel.Warning,
                LogEventLevel.Error => LogLevel.Error,
                var other => throw new InvalidOperationException(other.ToString()),
            };
            entries.Add(new(
                level, (int)id["Id"]!, (string?)id.GetValueOrDefault("Name"), logEvent.RenderMessage(System.Globalization.CultureInfo.InvariantCulture),
                Arrived.ByName(values), logEvent.Exception?.ToString()));
        }

        private static object? ValueOf(LogEventPropertyValue value) => value switch
        {
            ScalarValue scalar => scalar.Value,
            SequenceValue sequence => sequence.Elements.Select(ValueOf).ToArray(),
            DictionaryValue dictionary => dictionary.Elements.ToDictionary(e => e.Key.Value!.ToString()!, e => ValueOf(e.Value)),
            _ => value.ToString(),
        };
    }
}
