namespace RiskAware;

/// <summary>
/// The engine: scores detections, groups them into incidents and decides. One per host, from the service collection. Nothing of
/// it throws into the host but <see cref="ArgumentNullException"/>.
/// </summary>
public interface IRiskEngine : IDetectionSink, IDetectionLoggers
{
    /// <summary>The options that apply now.</summary>
    RiskAwareOptions Options { get; }

    /// <summary>What the engine has done and dropped so far.</summary>
    EngineStatus Status { get; }

    /// <summary>Whether the engine does its whole work.</summary>
    EngineHealth Health { get; }

    /// <summary>The decisions that apply now, those of Monitor included.</summary>
    IReadOnlyList<ActiveDecision> ActiveDecisions { get; }

    /// <summary>
    /// What applies to a request, before its handler runs. A lock and a log-out apply everywhere, all else only at endpoints that
    /// are exposed to the risk it was decided for. What was decided about an address or about a merely claimed subject applies
    /// only to requests that are not authenticated.
    /// </summary>
    /// <param name="scope">The request.</param>
    /// <param name="exposedTo">The types of the risks that the endpoint is exposed to.</param>
    /// <returns>The strongest decision; <c>default</c> where nothing applies.</returns>
    RiskDecision Check(RiskAwareScope scope, IReadOnlyList<Type> exposedTo);

    /// <summary>The same for subjects that are known otherwise, such as the account name of a login form.</summary>
    /// <param name="subjects">The subjects.</param>
    /// <param name="exposedTo">The types of the risks that the code is exposed to.</param>
    RiskDecision Check(IReadOnlyList<SubjectClaim> subjects, IReadOnlyList<Type> exposedTo);

    /// <summary>Lifts what applies to a subject and forgets the evidence about it; for the support desk. Logged.</summary>
    /// <param name="kind">The kind of the subject.</param>
    /// <param name="value">The subject.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who does it.</param>
    /// <returns>How many decisions were lifted.</returns>
    int Release(SubjectKind kind, string value, string reason, string by);

    /// <summary>Closes an incident, also one with a suspected breach. Decisions stay until they end or are released. Logged.</summary>
    /// <param name="incidentId">The incident.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who does it.</param>
    /// <returns>Whether it was open.</returns>
    bool Close(Guid incidentId, string reason, string by);

    /// <summary>Why an open incident stands where it stands; null if it is not open.</summary>
    /// <param name="incidentId">The incident, from a risk event or a log line.</param>
    IncidentExplanation? Explain(Guid incidentId);
}
