using System.Globalization;

namespace RiskAware.Subjects;

/// <summary>
/// Groups client addresses: IPv4 by the whole address, IPv6 by its /64, because one connection owns that many. Reads text without
/// allocating, because every detection brings one.
/// </summary>
internal static class ClientAddress
{
    /// <summary>Whether the text is an IPv6 address; then its first 64 bits, or the IPv4 address that it holds.</summary>
    internal static bool TryGroup(ReadOnlySpan<char> text, out ulong prefix, out bool isIPv4)
    {
        prefix = 0;
        isIPv4 = false;
        Span<ushort> groups = stackalloc ushort[8];
        var zone = text.IndexOf('%');
        if (!text.Contains(':') || !TryParse(zone < 0 ? text : text[..zone], groups))
        {
            return false;
        }

        if (groups[..5].IndexOfAnyExcept((ushort)0) < 0 && groups[5] == 0xffff)
        {
            isIPv4 = true;
            prefix = ((ulong)groups[6] << 16) | groups[7];
            return true;
        }

        prefix = ((ulong)groups[0] << 48) | ((ulong)groups[1] << 32) | ((ulong)groups[2] << 16) | groups[3];
        return true;
    }

    /// <summary>The name of a group, as events show it.</summary>
    internal static string Name(string text)
    {
        if (!TryGroup(text, out var prefix, out var isIPv4))
        {
            return text;
        }

        return isIPv4
            ? string.Create(CultureInfo.InvariantCulture, $"{prefix >> 24}.{(prefix >> 16) & 255}.{(prefix >> 8) & 255}.{prefix & 255}")
            : string.Create(CultureInfo.InvariantCulture, $"{prefix >> 48:x}:{(prefix >> 32) & 0xffff:x}:{(prefix >> 16) & 0xffff:x}:{prefix & 0xffff:x}::/64");
    }

    /// <summary>The IPv4 /16 or IPv6 /48 that an address lies in, as text; for counting what no longer fits.</summary>
    internal static string Prefix(string text)
    {
        var name = Name(text);
        var separator = name.Contains(':') ? ':' : '.';
        var parts = name.Split(separator);
        return separator == ':'
            ? string.Join(':', parts.Take(3)) + "::/48"
            : string.Join('.', parts.Take(2)) + ".0.0/16";
    }

    private static bool TryParse(ReadOnlySpan<char> text, Span<ushort> groups)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return TryRead(text, groups, out var all) && all == 8;
        }

        Span<ushort> tail = stackalloc ushort[8];
        if (text[..gap].Contains('.') || !TryRead(text[..gap], groups, out var before) || !TryRead(text[(gap + 2)..], tail, out var after) || before + after > 7)
        {
            return false;
        }

        groups[before..].Clear();
        tail[..after].CopyTo(groups[(8 - after)..]);
        return true;
    }

    private static bool TryRead(ReadOnlySpan<char> text, Span<ushort> groups, out int count)
    {
        count = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        foreach (var range in text.Split(':'))
        {
            var part = text[range];
            if (part.Contains('.'))
            {
                return count <= 6 && range.End.GetOffset(text.Length) == text.Length && TryReadIPv4(part, groups, ref count);
            }

            if (count == 8 || part.Length > 4
                || !ushort.TryParse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out groups[count]))
            {
                return false;
            }

            count++;
        }

        return true;
    }

    private static bool TryReadIPv4(ReadOnlySpan<char> text, Span<ushort> groups, ref int count)
    {
        var address = 0u;
        var parts = 0;
        foreach (var range in text.Split('.'))
        {
            if (++parts > 4 || !byte.TryParse(text[range], NumberStyles.None, CultureInfo.InvariantCulture, out var octet))
            {
                return false;
            }

            address = (address << 8) | octet;
        }

        groups[count++] = (ushort)(address >> 16);
        groups[count++] = (ushort)address;
        return parts == 4;
    }
}
