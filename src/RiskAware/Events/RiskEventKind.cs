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
}
