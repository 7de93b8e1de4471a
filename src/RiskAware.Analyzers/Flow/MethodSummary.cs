namespace RiskAware.Analyzers.Flow;

/// <summary>What a call does for an exception that is on its way.</summary>
internal enum MethodSummary
{
    /// <summary>Nothing, on any path that returns.</summary>
    Nothing,

    /// <summary>Observes on some paths and not on others.</summary>
    Sometimes,

    /// <summary>Logs it on every path, with the exception and at Warning or above.</summary>
    Logs,

    /// <summary>Cannot be seen.</summary>
    Unknown,

    /// <summary>Ends only in calls of itself: what the other paths do decides.</summary>
    Recursion,

    /// <summary>Observes it on every path, or never returns.</summary>
    Observes,
}
