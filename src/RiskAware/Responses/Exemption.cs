using System.Net;
using RiskAware.Subjects;

namespace RiskAware.Responses;

/// <summary>A subject, or a range of addresses, that a risk decides nothing about. It still counts and is told.</summary>
internal sealed class Exemption
{
    private readonly SubjectKind _kind;
    private readonly string? _subject;
    private readonly IPNetwork? _addresses;
    private readonly DateTimeOffset _until;

    internal Exemption(string name, ExemptionOptions options)
    {
        Name = name;
        Reason = options.Reason ?? string.Empty;
        _kind = options.SubjectKind;
        _subject = string.IsNullOrWhiteSpace(options.Subject) ? null : options.Subject;
        _addresses = TryParse(options.Addresses, out var addresses) ? addresses : null;
        _until = options.Until ?? default;
    }

    internal string Name { get; }

    internal string Reason { get; }

    /// <summary>Why nothing is decided, as an explanation says it.</summary>
    internal string Sentence => "Exempted until " + _until.UtcDateTime.ToString("u", System.Globalization.CultureInfo.InvariantCulture) + " (" + Name + "): " + Reason;

    internal static bool TryParse(string? text, out IPNetwork addresses)
    {
        if (IPNetwork.TryParse(text, out addresses))
        {
            return true;
        }

        if (!IPAddress.TryParse(text, out var one))
        {
            return false;
        }

        addresses = new(one, one.GetAddressBytes().Length * 8);
        return true;
    }

    /// <summary>
    /// Whether the subject is exempted now. One that is merely claimed is not: a stranger who names an exempted account would else
    /// be exempted himself.
    /// </summary>
    internal bool Covers(SubjectKind? kind, SubjectTrust trust, string? name, DateTimeOffset now)
    {
        if (name is null || now >= _until)
        {
            return false;
        }

        if (kind == SubjectKind.ClientAddress)
        {
            return _addresses is { } addresses && IPAddress.TryParse(Plain(name), out var address) && addresses.Contains(address);
        }

        return _addresses is null && kind == _kind && trust != SubjectTrust.Claimed && string.Equals(name, _subject, StringComparison.Ordinal);
    }

    // IPv6 addresses are known by their /64; an IPv4 address in IPv6 clothes by itself.
    private static string Plain(string name)
    {
        var group = ClientAddress.Name(name);
        return group.EndsWith("/64", StringComparison.Ordinal) ? group[..^3] : group;
    }
}
