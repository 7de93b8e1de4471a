namespace RiskAware;

/// <summary>What one detection meant for one of its subjects.</summary>
/// <param name="Point">The detection point.</param>
/// <param name="DetectionId">The detection; the same for all its subjects.</param>
/// <param name="IncidentId">The incident of the risk and the subject.</param>
/// <param name="SubjectKind">The kind of the subject; null where nobody is known.</param>
/// <param name="Subject">The subject; empty where nobody is known. An address as it is grouped.</param>
/// <param name="SubjectProven">Whether the subject was authenticated in this request, in a way that no foreign page can forge.</param>
/// <param name="IsLeading">
/// Whether this is the incident that the log line of the detection names and that risk events tell about: of the detection's
/// subjects the one with the highest score, and of equal ones the first of proven account, session, claimed account, API key,
/// address, tenant. The others are told only when something is decided about them.
/// </param>
/// <param name="Probability">How sure the system is that the risk has occurred for the subject, 0..99 percent.</param>
/// <param name="Score">Impact x probability / 100, 0..100.</param>
/// <param name="Band">The band of the score.</param>
/// <param name="Detections">How many detections the incident has.</param>
/// <param name="Decision">What applies to the subject because of this risk.</param>
/// <param name="Request">Method and route template, or null.</param>
/// <param name="Time">When, UTC.</param>
public readonly record struct Assessment(
    DetectionPointDescriptor Point,
    Guid DetectionId,
    Guid IncidentId,
    SubjectKind? SubjectKind,
    string Subject,
    bool SubjectProven,
    bool IsLeading,
    int Probability,
    int Score,
    RiskBand Band,
    int Detections,
    RiskDecision Decision,
    string? Request,
    DateTimeOffset Time);
