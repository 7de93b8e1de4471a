namespace RiskAware.Subjects;

/// <summary>128 bits that stand for a subject: its kind, how far it is known, and its name.</summary>
internal readonly record struct SubjectKey(ulong Low, ulong High)
{
    public override int GetHashCode() => (int)Low;
}
