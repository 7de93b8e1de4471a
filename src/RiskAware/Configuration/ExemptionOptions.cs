namespace RiskAware;

/// <summary>
/// A subject, or a range of addresses, that a risk decides nothing about until a day: <c>RiskAware:Exemptions:{name}</c>. It still
/// counts, and its risk events name the exemption.
/// </summary>
public sealed class ExemptionOptions
{
    /// <summary>The id of the risk; needed.</summary>
    public string? Risk { get; set; }

    /// <summary>The kind of the subject. Default an account.</summary>
    public SubjectKind SubjectKind { get; set; }

    /// <summary>The subject; it is exempted only where it is authenticated. This or the addresses.</summary>
    public string? Subject { get; set; }

    /// <summary>An address or a range, such as <c>203.0.113.0/24</c>; of IPv6 at most a /64. This or the subject.</summary>
    public string? Addresses { get; set; }

    /// <summary>Why; needed.</summary>
    public string? Reason { get; set; }

    /// <summary>When it ends, such as <c>2026-12-31T00:00:00Z</c>; needed.</summary>
    public DateTimeOffset? Until { get; set; }
}
