namespace RiskAware.Endpoints;

/// <summary>Whether something matches; in the order of certainty.</summary>
internal enum MatchState
{
    No,

    /// <summary>It cannot be seen, or only a part does; never a reason to warn.</summary>
    Unknown,

    Yes,
}
