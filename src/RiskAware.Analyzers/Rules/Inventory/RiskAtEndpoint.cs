using RiskAware.Calls;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Inventory;

/// <summary>A risk that an endpoint is exposed to, must detect or detects.</summary>
/// <param name="Id">The id of the risk.</param>
/// <param name="IsExposed">Whether the code says that the endpoint is exposed.</param>
/// <param name="IsRequired">Whether a requirement of the assembly demands its detection.</param>
/// <param name="Evidence">Whether a detection point is reached, and how that is known.</param>
/// <param name="Acceptance">The acceptance that holds there, or null.</param>
internal sealed record RiskAtEndpoint(string Id, bool IsExposed, bool IsRequired, CoverageEvidence Evidence, Acceptance? Acceptance)
{
    /// <summary>Whether an attack would go unseen, and nobody has said that this is fine.</summary>
    internal bool IsBlind => (IsExposed || IsRequired) && Evidence.State == ReachState.Absent && Acceptance is null;

    internal string Word => Evidence.State switch
    {
        ReachState.Present => "is detected",
        ReachState.Unknown => "may be detected",
        _ => Acceptance is null ? "is not detected" : "is accepted",
    };
}
