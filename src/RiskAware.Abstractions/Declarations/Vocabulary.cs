namespace RiskAware;

/// <summary>Usual confidences of a detection point, in percent. A ranking until verdicts calibrate it; any number 1..99 is allowed.</summary>
public static class Confidence
{
    /// <summary>25: a typing error of an honest person could cause it.</summary>
    public const int Suspicious = 25;

    /// <summary>60: one has to leave the normal flow of the application.</summary>
    public const int Likely = 60;

    /// <summary>95: needs a tool or breaks an invariant.</summary>
    public const int Certain = 95;
}

/// <summary>What sort of observation a detection point makes. Points of one kind count once in an incident.</summary>
public enum PointKind
{
    /// <summary>Not said: the point is a group of its own.</summary>
    Unspecified = 0,

    /// <summary>The platform refused or failed: an unexpected exception.</summary>
    PlatformException = 1,

    /// <summary>Something that the application guarantees did not hold.</summary>
    Invariant = 2,

    /// <summary>Input that the user interface cannot produce.</summary>
    InputValidation = 3,

    /// <summary>Authentication failed or was circumvented.</summary>
    Authentication = 4,

    /// <summary>A known subject reached for what it may not have.</summary>
    AccessControl = 5,

    /// <summary>A session or token was changed, stolen or replayed.</summary>
    Session = 6,

    /// <summary>An integrity check failed.</summary>
    Integrity = 7,

    /// <summary>More, faster or in another order than honest use.</summary>
    Behaviour = 8,

    /// <summary>A honey trap that no honest person touches.</summary>
    Decoy = 9,
}

/// <summary>How far the observed behaviour came.</summary>
public enum Stage
{
    /// <summary>Tried; the control held.</summary>
    Attempt = 0,

    /// <summary>Done; the control failed.</summary>
    Success = 1,
}

/// <summary>Whom a detection is about.</summary>
public enum SubjectKind
{
    /// <summary>An account of the application.</summary>
    Account = 0,

    /// <summary>A session.</summary>
    Session = 1,

    /// <summary>A client's network address, grouped by /32 (IPv4) or /64 (IPv6).</summary>
    ClientAddress = 2,

    /// <summary>An API key, by its public id.</summary>
    ApiKey = 3,

    /// <summary>A tenant.</summary>
    Tenant = 4,
}

/// <summary>How deeply a response cuts into what a subject does.</summary>
public enum ResponseClass
{
    /// <summary>The subject notices nothing; allowed at any score.</summary>
    Silent = 0,

    /// <summary>Friction; from probability 50.</summary>
    Passive = 1,

    /// <summary>Refusal; from probability 80 and two groups of evidence, or one certain point.</summary>
    Active = 2,

    /// <summary>Acts on the subject's own device or data; from probability 95, and only when configuration allows it.</summary>
    Intrusive = 3,
}

/// <summary>What the application does because of a score. The values rise with the strength of the response.</summary>
public enum ResponseKind
{
    /// <summary>Writes the detection to the log (silent).</summary>
    Log = 0,

    /// <summary>Writes a risk event (silent).</summary>
    Alert = 10,

    /// <summary>Raises the log level for the subject, time-boxed (silent).</summary>
    RaiseLogLevel = 20,

    /// <summary>Tells the account's owner (passive).</summary>
    NotifyUser = 30,

    /// <summary>Asks for a captcha or a step-up authentication (passive).</summary>
    Challenge = 40,

    /// <summary>Answers 429 with a coarse <c>Retry-After</c> (passive).</summary>
    Delay = 50,

    /// <summary>Refuses the requests of the subject at exposed endpoints (active).</summary>
    RejectInput = 60,

    /// <summary>Refuses the anonymous requests of the client address at exposed endpoints (active).</summary>
    BlockClient = 70,

    /// <summary>Ends the session (active).</summary>
    LogOut = 80,

    /// <summary>Locks the account; needs a proven account and a request that cannot be forged (active).</summary>
    LockAccount = 90,

    /// <summary>Switches the exposed function off (active).</summary>
    DisableFunction = 100,

    /// <summary>Collects data about the client (intrusive).</summary>
    CollectClientData = 110,
}

/// <summary>Which endpoints a <see cref="RequireDetectionAttribute"/> matches by authorisation.</summary>
public enum EndpointAccess
{
    /// <summary>All.</summary>
    Any = 0,

    /// <summary>Those that need no authentication.</summary>
    Anonymous = 1,

    /// <summary>Those that need authentication.</summary>
    Authorized = 2,
}
