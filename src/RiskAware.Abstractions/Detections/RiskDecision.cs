using System;
using RiskAware.CompilerServices;

namespace RiskAware;

/// <summary>What applies to a subject now.</summary>
public enum DecisionKind
{
    /// <summary>Nothing.</summary>
    Allow = 0,

    /// <summary>Watched; nothing is refused.</summary>
    Observe = 1,

    /// <summary>Has to pass a challenge.</summary>
    Challenge = 2,

    /// <summary>Has to wait.</summary>
    Delay = 3,

    /// <summary>Requests at exposed endpoints are refused.</summary>
    Reject = 4,

    /// <summary>Anonymous requests of the address at exposed endpoints are refused.</summary>
    Block = 5,

    /// <summary>The session ends.</summary>
    LogOut = 6,

    /// <summary>The account is locked.</summary>
    Lock = 7,

    /// <summary>The function is switched off.</summary>
    Disable = 8,
}

/// <summary>
/// A decision about a subject: what comes next for it. Never the control: the application refuses a bad request itself.
/// <c>default</c> is <see cref="DecisionKind.Allow"/>.
/// </summary>
public readonly struct RiskDecision : IEquatable<RiskDecision>
{
    private readonly byte _kind;
    private readonly bool _enforced;
    private readonly bool _wantsEvidence;
    private readonly byte _score;

    /// <summary>Makes a decision; for detection sinks.</summary>
    /// <param name="kind">What applies.</param>
    /// <param name="enforced">False in Monitor: shown, not applied.</param>
    /// <param name="incidentId">The incident, or empty.</param>
    /// <param name="score">The score of the incident, 0..100.</param>
    /// <param name="until">When it ends, UTC; default for never decided.</param>
    /// <param name="wantsEvidence">Whether the sink asks for the values of the detection.</param>
    /// <param name="detectionId">The id of the detection that was reported, or empty.</param>
    public RiskDecision(
        DecisionKind kind,
        bool enforced,
        Guid incidentId = default,
        int score = 0,
        DateTimeOffset until = default,
        bool wantsEvidence = false,
        Guid detectionId = default)
        : this(kind, enforced, incidentId, score, until, wantsEvidence, detectionId, null)
    {
    }

    /// <summary>Makes the decision of a detection whose log line may be one too many.</summary>
    internal RiskDecision(
        DecisionKind kind,
        bool enforced,
        Guid incidentId,
        int score,
        DateTimeOffset until,
        bool wantsEvidence,
        Guid detectionId,
        LinesLeftOut? leftOut)
    {
        _kind = (byte)kind;
        _enforced = enforced;
        _score = (byte)Math.Max(0, Math.Min(100, score));
        _wantsEvidence = wantsEvidence;
        IncidentId = incidentId;
        DetectionId = detectionId;
        Until = until;
        LeftOut = leftOut;
    }

    /// <summary>What applies; in Monitor what would apply.</summary>
    public DecisionKind Kind => (DecisionKind)_kind;

    /// <summary>Whether requests of the subject are refused from now on. Always false in Monitor.</summary>
    public bool IsDenied => _enforced && _kind >= (byte)DecisionKind.Challenge;

    /// <summary>Whether requests of the subject are refused, or would be if the mode were Enforce.</summary>
    public bool WouldDeny => _kind >= (byte)DecisionKind.Challenge;

    /// <summary>The score of the incident, 0..100.</summary>
    public int Score => _score;

    /// <summary>The incident that the detection belongs to; empty without an engine.</summary>
    public Guid IncidentId { get; }

    /// <summary>The detection itself, as risk events list it; stands in its log line. Empty without an engine.</summary>
    public Guid DetectionId { get; }

    /// <summary>When the decision ends, UTC; <c>default</c> where nothing was decided.</summary>
    public DateTimeOffset Until { get; }

    /// <summary>Whether the sink asks for the values of the detection.</summary>
    public bool WantsEvidence => _wantsEvidence;

    /// <summary>Counts the log line of the detection in place of writing it; null: it is written.</summary>
    internal LinesLeftOut? LeftOut { get; }

    /// <summary>The same decision, asking for the values of the detection.</summary>
    public RiskDecision WithEvidenceWanted() => new(Kind, _enforced, IncidentId, _score, Until, true, DetectionId, LeftOut);

    /// <inheritdoc />
    public bool Equals(RiskDecision other) => _kind == other._kind && _enforced == other._enforced && _score == other._score
        && _wantsEvidence == other._wantsEvidence && IncidentId == other.IncidentId && DetectionId == other.DetectionId && Until == other.Until;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is RiskDecision other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => IncidentId.GetHashCode() ^ (_kind << 8) ^ _score;

    /// <summary>Compares two decisions.</summary>
    public static bool operator ==(RiskDecision left, RiskDecision right) => left.Equals(right);

    /// <summary>Compares two decisions.</summary>
    public static bool operator !=(RiskDecision left, RiskDecision right) => !left.Equals(right);
}
