using System.Text;

namespace RiskAware.Declarations;

/// <summary>Ids and the numbers made from them.</summary>
internal static class Identity
{
    /// <summary>The longest id, in characters.</summary>
    internal const int MaximumLength = 64;

    /// <summary>Whether a text can be a risk's id, or the name part of a point's: a letter or digit, then letters, digits, - and _.</summary>
    internal static bool IsWellFormed(string? id)
    {
        if (string.IsNullOrEmpty(id) || id!.Length > MaximumLength || id[0] is '-' or '_')
        {
            return false;
        }

        foreach (var c in id)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number of a log event: FNV-1a of the UTF-8 id, without the sign bit.</summary>
    internal static int EventId(string id) => (int)(Fnv1a(id) & 0x7FFFFFFF);

    internal static uint Fnv1a(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ b) * 16777619u);
        }

        return hash;
    }
}
