namespace RiskAware.Subjects;

/// <summary>A subject of one detection or check.</summary>
internal readonly struct Subject
{
    private readonly sbyte _kind;

    internal Subject(SubjectKind? kind, SubjectTrust trust, string? name, SubjectKey key)
    {
        _kind = (sbyte)(kind is { } known ? (int)known : -1);
        Trust = trust;
        Name = name;
        Key = key;
    }

    internal SubjectKind? Kind => _kind < 0 ? null : (SubjectKind)_kind;

    internal SubjectTrust Trust { get; }

    /// <summary>Null for a number or an id that the point names: <see cref="SubjectReader.NameOf"/> makes it.</summary>
    internal string? Name { get; }

    internal SubjectKey Key { get; }

    /// <summary>Whether it was authenticated in the request, be it in one that a foreign page could have caused.</summary>
    internal bool IsSignedIn => Trust != SubjectTrust.Claimed && Kind is SubjectKind.Account or SubjectKind.ApiKey;

    /// <summary>Which of several subjects a log line and a risk event speak of, when their scores are equal: the lowest.</summary>
    internal byte Precedence => Kind switch
    {
        SubjectKind.Account when Trust == SubjectTrust.Proven => 0,
        SubjectKind.Account when Trust == SubjectTrust.Forgeable => 1,
        SubjectKind.Account => 3,
        SubjectKind.Session => 2,
        SubjectKind.ApiKey => 4,
        SubjectKind.ClientAddress => 5,
        SubjectKind.Tenant => 6,
        _ => 7,
    };
}
