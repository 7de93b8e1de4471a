using RiskAware.CompilerServices;

namespace RiskAware.Subjects;

/// <summary>Says whom a detection or a request is about, and how far that is known.</summary>
internal sealed class SubjectReader
{
    private readonly SipHash _hash = new();

    /// <summary>The subjects of a detection: those that the point names, then those of the request.</summary>
    internal void Read(in Detection detection, RiskAwareScope? scope, ref SubjectSet set)
    {
        var ambient = scope?.Subjects;
        var authenticated = IsAuthenticated(ambient);
        set.IsAuthenticated = authenticated;
        var forgeable = IsForgeable(scope);
        for (var kind = SubjectKind.Account; kind <= SubjectKind.Tenant; kind++)
        {
            if (!detection.TryGetSubject(kind, out var value, out var verified))
            {
                continue;
            }

            // Addresses are numbers for nobody: they are grouped by their text.
            if (value.IsSmall && kind != SubjectKind.ClientAddress && TryAdd(kind, in value, verified, ambient, forgeable, authenticated, ref set))
            {
                continue;
            }

            if (TextOf(in value) is { Length: > 0 } text)
            {
                set.Add(Of(kind, text, TrustOf(kind, verified || IsProven(ambient, kind, text), forgeable, authenticated)));
            }
        }

        for (var i = 0; i < (ambient?.Count ?? 0); i++)
        {
            var claim = ambient![i];
            if (!string.IsNullOrEmpty(claim.Value))
            {
                set.Add(Of(claim.Kind, claim.Value, TrustOf(claim.Kind, claim.IsProven, forgeable, authenticated)));
            }
        }

        if (set.Count == 0)
        {
            set.Add(new(null, SubjectTrust.Claimed, string.Empty, default));
        }
    }

    internal Subject Of(SubjectKind kind, string name, SubjectTrust trust)
    {
        // Who chooses the name must not choose how much memory it takes, whatever length logged values may have.
        name = name.Length <= EvidenceText.DefaultLength ? name : EvidenceText.Cut(name, EvidenceText.DefaultLength);
        return new(kind, trust, name, KeyOf(kind, name, trust));
    }

    /// <summary>
    /// The name of a subject, made where a number or an id had none yet: only who is new, or is told about, needs it as a string.
    /// </summary>
    internal static string NameOf(in Subject subject, in Detection detection)
        => subject.Name ?? (subject.Kind is { } kind && detection.TryGetSubject(kind, out var value, out _) ? TextOf(in value) : null) ?? string.Empty;

    /// <summary>
    /// Whether somebody signed in. A session alone does not count: everybody can have an anonymous one.
    /// </summary>
    internal static bool IsAuthenticated(IReadOnlyList<SubjectClaim>? claims)
    {
        for (var i = 0; i < (claims?.Count ?? 0); i++)
        {
            if (claims![i] is { IsProven: true, Kind: SubjectKind.Account or SubjectKind.ApiKey })
            {
                return true;
            }
        }

        return false;
    }

    // Apart, as room on the stack would cost every other subject.
    private bool TryAdd(
        SubjectKind kind,
        in DetectionValue value,
        bool verified,
        IReadOnlyList<SubjectClaim>? ambient,
        bool forgeable,
        bool authenticated,
        ref SubjectSet set)
    {
        Span<char> room = stackalloc char[DetectionValue.MostPlain];
        if (!value.TryFormat(room, out var length) || length == 0)
        {
            return false;
        }

        var text = room[..length];
        var trust = TrustOf(kind, verified || IsProven(ambient, kind, text), forgeable, authenticated);
        set.Add(new(kind, trust, null, _hash.Of(KindAndTrust(kind, trust), text)));
        return true;
    }

    // One that cannot be shown hides none of the others.
    private static string? TextOf(in DetectionValue value)
    {
        try
        {
            return value.ToText();
        }
        catch (Exception exception)
        {
            OwnFailures.Count(OwnFailure.SubjectsUnreadable, exception);
            return null;
        }
    }

    // In a browser that a foreign page misuses, the address is the victim's too: what comes from there must not block anybody.
    private static SubjectTrust TrustOf(SubjectKind kind, bool proven, bool forgeable, bool authenticated)
    {
        if (kind == SubjectKind.ClientAddress)
        {
            return forgeable && authenticated ? SubjectTrust.Forgeable : SubjectTrust.Claimed;
        }

        return !proven ? SubjectTrust.Claimed : forgeable ? SubjectTrust.Forgeable : SubjectTrust.Proven;
    }

    // What cannot be read counts as forgeable: that denies nobody anything.
    private static bool IsForgeable(RiskAwareScope? scope)
    {
        try
        {
            return scope is { IsForgeable: true };
        }
        catch (Exception exception)
        {
            OwnFailures.Count(OwnFailure.SubjectsUnreadable, exception);
            return true;
        }
    }

    private static bool IsProven(IReadOnlyList<SubjectClaim>? ambient, SubjectKind kind, ReadOnlySpan<char> value)
    {
        for (var i = 0; i < (ambient?.Count ?? 0); i++)
        {
            var claim = ambient![i];
            if (claim.IsProven && claim.Kind == kind && value.SequenceEqual(claim.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong KindAndTrust(SubjectKind kind, SubjectTrust trust) => (ulong)kind | ((ulong)trust << 8);

    private SubjectKey KeyOf(SubjectKind kind, string name, SubjectTrust trust)
    {
        var first = KindAndTrust(kind, trust);
        if (kind != SubjectKind.ClientAddress || !ClientAddress.TryGroup(name, out var prefix, out var isIPv4))
        {
            return _hash.Of(first, name);
        }

        return KeyOf(first, prefix, isIPv4);
    }

    // Apart: room on the stack would cost every subject that is no address.
    private SubjectKey KeyOf(ulong first, ulong prefix, bool isIPv4)
    {
        Span<char> group = stackalloc char[20];
        if (isIPv4)
        {
            ((uint)(prefix >> 24)).TryFormat(group, out var length);
            for (var shift = 16; shift >= 0; shift -= 8)
            {
                group[length++] = '.';
                ((prefix >> shift) & 255).TryFormat(group[length..], out var written);
                length += written;
            }

            return _hash.Of(first, group[..length]);
        }

        prefix.TryFormat(group, out var digits);
        return _hash.Of(first | (1UL << 16), group[..digits]);
    }
}
