namespace RiskAware;

/// <summary>Where in the life of an incident a risk event was written.</summary>
public enum RiskEventState
{
    /// <summary>The first event of the incident.</summary>
    Open = 0,

    /// <summary>A later event.</summary>
    Update = 1,

    /// <summary>The last event.</summary>
    Closed = 2,
}
