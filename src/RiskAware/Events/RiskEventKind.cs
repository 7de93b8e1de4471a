namespace RiskAware;

/// <summary>What a risk event tells.</summary>
public enum RiskEventKind
{
    /// <summary>One incident: a risk and a subject.</summary>
    Incident = 0,

    /// <summary>More than 20 incidents of one risk within its window, told as one.</summary>
    Campaign = 1,

    /// <summary>
    /// So many accounts were newly denied because of one risk that further account responses are held: a person should look
    /// whether a release is the cause.
    /// </summary>
    ResponsesHeld = 2,

    /// <summary>The engine has started: what it knows and where it tells it, in <see cref="RiskEvent.Facts"/>.</summary>
    Started = 3,

    /// <summary>The engine is there, what it has done and what it dropped, in <see cref="RiskEvent.Facts"/>.</summary>
    Heartbeat = 4,

    /// <summary>A detection of nothing, written once at start: who receives it knows that the way to him is open.</summary>
    Synthetic = 5,
}
