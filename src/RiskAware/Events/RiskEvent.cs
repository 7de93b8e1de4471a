namespace RiskAware;

/// <summary>What an incident reports to the outside. Immutable.</summary>
public sealed record RiskEvent
{
    /// <summary>The version of this record's shape.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>UUIDv7, text.</summary>
    public required string EventId { get; init; }

    /// <summary>The risk's title.</summary>
    public required string EventName { get; init; }

    /// <summary>The word of the OWASP logging vocabulary; empty where the risk declares none.</summary>
    public required string EventType { get; init; }

    /// <summary>Epoch milliseconds, UTC.</summary>
    public required long EventTime { get; init; }

    /// <summary>Impact x probability / 100, rounded half away from zero, 0..100.</summary>
    public required int RiskScore { get; init; }

    /// <summary>How sure the system is that the risk has occurred for the subject, 0..99 percent.</summary>
    public required int RiskProbability { get; init; }

    /// <summary>Suspected breach: the successes of the incident together are probable (80 or more).</summary>
    public required bool Breach { get; init; }

    /// <summary>Method and route template of the request; empty outside of one. Never the query or the body.</summary>
    public required string Request { get; init; }

    /// <summary>The ids of the latest detections, at most 20, separated by spaces; each stands in its log line.</summary>
    public required string ChildEvent { get; init; }

    /// <summary>How many detections the incident has.</summary>
    public required int ChildEventCount { get; init; }

    /// <summary>The declared text, never input.</summary>
    public required string Description { get; init; }

    /// <summary>What really happened: <c>none</c>, <c>challenge</c>, <c>delay</c>, <c>reject</c>, <c>block</c>, <c>log_out</c>, <c>lock</c>. Always <c>none</c> in Monitor.</summary>
    public required string Action { get; init; }

    /// <summary>What the SOC should do, as declared; empty where nothing is declared.</summary>
    public required string Instruction { get; init; }

    /// <summary>Who answers for the risk, as declared; empty where nobody is declared.</summary>
    public required string EventOwner { get; init; }

    /// <summary>What is told.</summary>
    public RiskEventKind Kind { get; init; }

    /// <summary>The id of the risk.</summary>
    public required string RiskId { get; init; }

    /// <summary>The incident; of a campaign, the campaign. Stands in the log lines of its detections.</summary>
    public required Guid IncidentId { get; init; }

    /// <summary>Rises by one with each risk event of this engine, from 1: a gap is a loss.</summary>
    public required long Sequence { get; init; }

    /// <summary>Where in the life of the incident.</summary>
    public required RiskEventState State { get; init; }

    /// <summary>The mode that applied to the risk.</summary>
    public required RiskAwareMode Mode { get; init; }

    /// <summary>What would have happened in Enforce; the words of <see cref="Action"/>.</summary>
    public required string ActionIntended { get; init; }

    /// <summary>Whether a success is among the detections, or only attempts.</summary>
    public required Stage Stage { get; init; }

    /// <summary>How far the detection of the risk has come; only a graduated risk alerts the SOC.</summary>
    public Graduation Graduation { get; init; }

    /// <summary>The declaration hash of the risk.</summary>
    public required string DeclarationHash { get; init; }

    /// <summary>Rises by one with each accepted change of the configuration, from 1.</summary>
    public required int PolicyRevision { get; init; }

    /// <summary>The ids of the points that fired, ordinal.</summary>
    public required IReadOnlyList<string> Points { get; init; }

    /// <summary>
    /// Whom it is about; empty where nobody is known. A session or an API key is masked, or a keyed hash where a key is configured.
    /// </summary>
    public required string Subject { get; init; }

    /// <summary>The kind of the subject; null where nobody is known.</summary>
    public required SubjectKind? SubjectKind { get; init; }

    /// <summary>Whether the subject was authenticated in the request, in a way that no foreign page can forge.</summary>
    public required bool SubjectProven { get; init; }

    /// <summary>The name of the exemption because of which nothing is decided about the subject; else empty.</summary>
    public string Exemption { get; init; } = string.Empty;

    /// <summary>Of a campaign: how many incidents it counts; else 1.</summary>
    public int Incidents { get; init; } = 1;

    /// <summary>Of a campaign: the ten subjects with the highest scores; else empty.</summary>
    public IReadOnlyList<string> TopSubjects { get; init; } = [];

    /// <summary>Of what the engine says about itself: what it is and has done, each as <c>name=value</c>; else empty.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The trace, 32 hex digits; empty outside of one.</summary>
    public required string TraceId { get; init; }

    /// <summary>The span, 16 hex digits; empty outside of one.</summary>
    public required string SpanId { get; init; }

    /// <summary>The service.</summary>
    public required string Service { get; init; }

    /// <summary>The version of the service.</summary>
    public required string Version { get; init; }

    /// <summary>The environment.</summary>
    public required string Environment { get; init; }

    /// <summary>The instance.</summary>
    public required string Instance { get; init; }

    /// <summary>The version of this record's shape.</summary>
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;
}
