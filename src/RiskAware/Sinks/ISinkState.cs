namespace RiskAware.Sinks;

/// <summary>How a sink that writes later is doing.</summary>
internal interface ISinkState
{
    /// <summary>How often writing failed.</summary>
    long Failures { get; }

    /// <summary>How many events it dropped.</summary>
    long Dropped { get; }

    /// <summary>Whether the latest try failed.</summary>
    bool IsFailing { get; }

    /// <summary>The sequence of the latest event that is written; 0 before.</summary>
    long Acknowledged { get; }
}
