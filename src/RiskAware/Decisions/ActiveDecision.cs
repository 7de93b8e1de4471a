namespace RiskAware;

/// <summary>A decision that applies to a subject now.</summary>
/// <param name="Kind">What applies.</param>
/// <param name="Enforced">False in Monitor: shown, not applied.</param>
/// <param name="SubjectKind">The kind of the subject.</param>
/// <param name="Subject">The subject; an address as it is grouped.</param>
/// <param name="SubjectProven">Whether it applies to the authenticated subject, or to whoever claims to be it.</param>
/// <param name="RiskId">The risk that it was decided for.</param>
/// <param name="IncidentId">The incident that it was decided in.</param>
/// <param name="Score">The score that it was decided at, 0..100.</param>
/// <param name="Since">When it was decided, UTC.</param>
/// <param name="Until">When it ends by itself, UTC.</param>
public sealed record ActiveDecision(
    DecisionKind Kind,
    bool Enforced,
    SubjectKind SubjectKind,
    string Subject,
    bool SubjectProven,
    string RiskId,
    Guid IncidentId,
    int Score,
    DateTimeOffset Since,
    DateTimeOffset Until);
