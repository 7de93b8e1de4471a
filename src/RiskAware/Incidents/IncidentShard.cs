namespace RiskAware.Incidents;

/// <summary>A part of a pool with a lock of its own.</summary>
internal sealed class IncidentShard
{
    internal Lock Gate { get; } = new();

    internal IncidentTable Table { get; } = new();
}
