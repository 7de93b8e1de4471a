namespace RiskAware;

/// <summary>Whom something is about, and how sure that is.</summary>
public readonly struct SubjectClaim
{
    /// <summary>Names a subject.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="value">The name of the subject: an account id, a session id, an address.</param>
    /// <param name="isProven">Whether the subject was authenticated in this request.</param>
    public SubjectClaim(SubjectKind kind, string value, bool isProven)
    {
        Kind = kind;
        Value = value;
        IsProven = isProven;
    }

    /// <summary>The kind.</summary>
    public SubjectKind Kind { get; }

    /// <summary>The name of the subject.</summary>
    public string Value { get; }

    /// <summary>Whether the subject was authenticated in this request; else it is only claimed.</summary>
    public bool IsProven { get; }

    /// <inheritdoc />
    public override string ToString() => Kind + ":" + Value;
}
