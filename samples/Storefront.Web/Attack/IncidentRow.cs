using RiskAware;

namespace Storefront.Attack;

/// <summary>One incident, as the display shows it.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="RiskId">The risk.</param>
/// <param name="Points">The points that fired, in the order of their first time.</param>
/// <param name="Whom">The subject, in words.</param>
/// <param name="Probability">0..99 percent.</param>
/// <param name="Score">0..100.</param>
/// <param name="Band">The band of the score.</param>
/// <param name="Detections">How many detections.</param>
/// <param name="Decision">What applies.</param>
internal sealed record IncidentRow(
    Guid IncidentId,
    string RiskId,
    IReadOnlyList<string> Points,
    string Whom,
    int Probability,
    int Score,
    RiskBand Band,
    int Detections,
    RiskDecision Decision)
{
    internal string DecisionText => Decision.Kind == DecisionKind.Allow
        ? "none"
        : (Decision.IsDenied || !Decision.WouldDeny ? string.Empty : "would be ") + Decision.Kind switch
        {
            DecisionKind.Observe => "observed",
            DecisionKind.Challenge => "challenged",
            DecisionKind.Delay => "delayed",
            DecisionKind.Reject => "rejected",
            DecisionKind.Block => "blocked",
            DecisionKind.LogOut => "logged out",
            DecisionKind.Lock => "locked",
            _ => "switched off",
        };
}
