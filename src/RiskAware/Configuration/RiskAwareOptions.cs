namespace RiskAware;

/// <summary>
/// How the engine behaves; the configuration section <c>RiskAware</c>. Checked at start. A change of the configuration applies
/// at once; an invalid change is refused, and what was valid before stays.
/// </summary>
public sealed class RiskAwareOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string SectionName = "RiskAware";

    /// <summary>The kill switch: false takes no detections and lifts every active decision. Default true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Whether decisions are applied, where a risk does not say otherwise. Default <see cref="RiskAwareMode.Monitor"/>.</summary>
    public RiskAwareMode Mode { get; set; }

    /// <summary>The score, 0..100, from which an incident writes risk events. Default 22, the lower end of the medium band.</summary>
    public int AlertFloor { get; set; } = 22;

    /// <summary>Whether intrusive responses are allowed at all. Default false.</summary>
    public bool AllowIntrusive { get; set; }

    /// <summary>
    /// How many accounts are in use on a day, as far as known; 0 or more. One percent of it, at least 20, newly denied accounts
    /// of one risk within ten minutes hold further account responses. Default 0.
    /// </summary>
    public int ActiveAccounts { get; set; }

    /// <summary>
    /// By how much a detection may have occurred before it arrives, zero to one day: the bound on <see cref="RiskAwareScope.Time"/>.
    /// What says that it is older counts as so old, what says that it is of the future as of now. Default five minutes.
    /// </summary>
    public TimeSpan Skew { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The service in risk events. Default: the application's name.</summary>
    public string? Service { get; set; }

    /// <summary>The version in risk events. Default: that of the application's assembly.</summary>
    public string? Version { get; set; }

    /// <summary>The environment in risk events. Default: the host's.</summary>
    public string? Environment { get; set; }

    /// <summary>The instance in risk events. Default: the machine's name.</summary>
    public string? Instance { get; set; }

    /// <summary>
    /// How much of an exception the log lines of detections hold, while the engine takes the detections of the process. Default
    /// null: what <see cref="Detections.ExceptionDetail"/> was set to, else full in the environment Development, and type and
    /// stack hash in every other.
    /// </summary>
    public ExceptionDetail? ExceptionDetail { get; set; }

    /// <summary>What differs from the declaration, by the id of the risk.</summary>
    public IDictionary<string, RiskOptions> Risks { get; } = new Dictionary<string, RiskOptions>(StringComparer.OrdinalIgnoreCase);

    /// <summary>What differs from the declaration, by the id of the detection point.</summary>
    public IDictionary<string, PointOptions> Points { get; } = new Dictionary<string, PointOptions>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Subjects and addresses that a risk decides nothing about, each by a name of its own.</summary>
    public IDictionary<string, ExemptionOptions> Exemptions { get; } = new Dictionary<string, ExemptionOptions>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where risk events are written, beside the registered <see cref="IRiskEventSink"/>s.</summary>
    public RiskEventOptions RiskEvents { get; } = new();

    /// <summary>How many log lines detections may write.</summary>
    public LogLineOptions Log { get; } = new();

    /// <summary>How many subjects of each kind are tracked at most.</summary>
    public SubjectCeilings Ceilings { get; } = new();

    /// <summary>
    /// The declared risks. Default: the generated catalogue of the application's assembly. Risks that no catalogue lists are
    /// learned at their first detection.
    /// </summary>
    public RiskCatalogue? Catalogue { get; set; }

    /// <summary>The responses that a registered handler carries out.</summary>
    internal IReadOnlySet<ResponseKind> Handled { get; set; } = new HashSet<ResponseKind>();
}
