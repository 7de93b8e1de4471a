using System;
using System.Globalization;
using System.Text;

namespace RiskAware.CompilerServices;

/// <summary>What happens to text from outside before it reaches a log: cut to a bound, and shown so that it can forge nothing.</summary>
internal static class EvidenceText
{
    /// <summary>The longest string that is kept, in UTF-16 code units.</summary>
    internal const int MaximumLength = 1024;

    internal static string? Cap(string? text)
    {
        if (text is null || text.Length <= MaximumLength)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[MaximumLength - 1]) ? MaximumLength - 1 : MaximumLength;
        return text.Substring(0, length) + "…[+" + (text.Length - length).ToString(CultureInfo.InvariantCulture) + "]";
    }

    internal static void AppendEscaped(StringBuilder builder, string? text)
    {
        if (text is null)
        {
            return;
        }

        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!NeedsEscape(text, i))
            {
                continue;
            }

            builder.Append(text, plain, i - plain);
            plain = i + 1;
            switch (text[i])
            {
                case '\r': builder.Append("\\r"); break;
                case '\n': builder.Append("\\n"); break;
                case '\t': builder.Append("\\t"); break;
                default: builder.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture)); break;
            }
        }

        builder.Append(text, plain, text.Length - plain);
    }

    private static bool NeedsEscape(string text, int index)
    {
        var c = text[index];
        if (c < ' ' || (c >= '\u007f' && c <= '\u009f'))
        {
            return true;
        }

        if (c < '\u061c')
        {
            return false;
        }

        if (char.IsSurrogate(c))
        {
            return char.IsHighSurrogate(c)
                ? index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1])
                : index == 0 || !char.IsHighSurrogate(text[index - 1]);
        }

        // Line and paragraph separators, bidirectional marks, embeddings and isolates, zero-width no-break space.
        return c == '\u061c' || c == '\u200e' || c == '\u200f' || (c >= '\u2028' && c <= '\u202e')
            || (c >= '\u2066' && c <= '\u2069') || c == '\ufeff';
    }
}
