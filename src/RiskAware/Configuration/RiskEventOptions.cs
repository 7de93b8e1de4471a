namespace RiskAware;

/// <summary>The built-in sinks of risk events, <c>RiskAware:RiskEvents</c>. Read at start.</summary>
public sealed class RiskEventOptions
{
    /// <summary>A file that one line per risk event is appended to. Several processes may share it. Default none.</summary>
    public string? Path { get; set; }

    /// <summary>Whether the lines are written to the standard output. Default false.</summary>
    public bool Console { get; set; }

    /// <summary>The format of the lines in the file and on the standard output. Default <see cref="RiskEventFormat.Json"/>.</summary>
    public RiskEventFormat Format { get; set; }

    /// <summary>The size in bytes at which the file is renamed and a new one begun, 0 or 4096..; 0: never. Default 100 MB.</summary>
    public long MaxFileBytes { get; set; } = 100_000_000;

    /// <summary>How many renamed files are kept, 1..10000; older ones are deleted. Default 10.</summary>
    public int MaxFiles { get; set; } = 10;

    /// <summary>
    /// Whether risk events are written to the application's log, category <c>RiskAware.RiskEvents</c>: to whatever its providers
    /// are, OpenTelemetry and the Windows event log among them. Default: only if nothing else takes risk events.
    /// </summary>
    public bool? Log { get; set; }

    /// <summary>A syslog receiver.</summary>
    public SyslogOptions Syslog { get; } = new();

    /// <summary>How many risk events may wait to be written, 1..1000000; more are dropped and counted. Default 4096.</summary>
    public int QueueLength { get; set; } = 4096;

    /// <summary>
    /// How often a risk event says that the engine is there, one second to one day. At start one says what it knows and one tries
    /// every way. Zero: none of them. Default five minutes.
    /// </summary>
    public TimeSpan Heartbeat { get; set; } = TimeSpan.FromMinutes(5);
}
