namespace RiskAware;

/// <summary>The built-in sinks of risk events: JSON lines. Read at start.</summary>
public sealed class RiskEventOptions
{
    /// <summary>A file that one JSON object per line is appended to. Default none.</summary>
    public string? Path { get; set; }

    /// <summary>Whether JSON lines are written to the standard output. Default false.</summary>
    public bool Console { get; set; }

    /// <summary>How many risk events may wait to be written, 1..1000000; more are dropped and counted. Default 4096.</summary>
    public int QueueLength { get; set; } = 4096;
}
