using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;

namespace RiskAware.Tests.Support;

/// <summary>The logger of a detection point; keeps what is written to it.</summary>
internal sealed class RecordingLog : ILogger
{
    private readonly List<Entry> _entries = [];

    internal Entry[] Entries
    {
        get
        {
            lock (_entries)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>The entries of detections.</summary>
    internal Entry[] Lines => [.. Entries.Where(static e => !e.IsSummary)];

    /// <summary>The entries that tell what was left out.</summary>
    internal Entry[] Summaries => [.. Entries.Where(static e => e.IsSummary)];

    internal long LeftOut => Summaries.Sum(static s => (long)s["LinesLeftOut"]!);

    internal LogLevel Lowest { get; set; } = LogLevel.Trace;

    /// <summary>What it throws; null: nothing.</summary>
    internal Exception? Failure { get; set; }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Lowest;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (Failure is { } failure)
        {
            throw failure;
        }

        var values = ((IReadOnlyList<KeyValuePair<string, object?>>)state!).ToDictionary(static v => v.Key, static v => v.Value);
        var entry = new Entry(logLevel, eventId, formatter(state, exception), values);
        lock (_entries)
        {
            _entries.Add(entry);
        }
    }

    /// <summary>What the generated body of a detection point does once something takes detections.</summary>
    internal RiskDecision Detect(EngineTest test, DetectionPointDescriptor point, params SubjectClaim[] subjects)
    {
        var decision = test.Report(point, subjects);
        Write(point, in decision);
        return decision;
    }

    internal void Detect(EngineTest test, int times, DetectionPointDescriptor point, params SubjectClaim[] subjects)
    {
        for (var i = 0; i < times; i++)
        {
            Detect(test, point, subjects);
        }
    }

    internal void Write(DetectionPointDescriptor point, in RiskDecision decision)
    {
        if (DetectionLog.IsEnabled(this, point.Level))
        {
            DetectionLog.Write(this, point, new Values1(DetectionValue.From("../x")), null, in decision);
        }
    }

    internal sealed record Entry(LogLevel Level, EventId Event, string Text, IReadOnlyDictionary<string, object?> Values)
    {
        internal bool IsSummary => Values.ContainsKey("LinesLeftOut");

        internal object? this[string name] => Values[name];
    }
}
