namespace RiskAware.Analyzers.Flow;

/// <summary>What one call does for the exception.</summary>
internal enum CallEffect
{
    Nothing,
    Sometimes,
    Logs,
    Unknown,
    Recursion,
    Loses,
    Observes,
    NeverReturns,
}
