namespace RiskAware.Subjects;

/// <summary>A subject of one detection or check.</summary>
internal readonly record struct Subject(SubjectKind? Kind, SubjectTrust Trust, string Name, SubjectKey Key)
{
    /// <summary>Which of several subjects a log line and a risk event speak of, when their scores are equal: the lowest.</summary>
    internal int Precedence => Kind switch
    {
        SubjectKind.Account => Trust == SubjectTrust.Proven ? 0 : Trust == SubjectTrust.Forgeable ? 1 : 3,
        SubjectKind.Session => 2,
        SubjectKind.ApiKey => 4,
        SubjectKind.ClientAddress => 5,
        SubjectKind.Tenant => 6,
        _ => 7,
    };
}
