using OpenTelemetry;
using OpenTelemetry.Logs;

namespace RiskAware.Benchmarks.Calls.Loggers;

/// <summary>Reads every tag of a record.</summary>
internal sealed class AllTagsProcessor : BaseProcessor<LogRecord>
{
    private object? _last;

    public override void OnEnd(LogRecord data)
    {
        if (data.Attributes is { } tags)
        {
            for (var i = 0; i < tags.Count; i++)
            {
                _last = tags[i].Value;
            }
        }

        GC.KeepAlive(_last);
    }
}
