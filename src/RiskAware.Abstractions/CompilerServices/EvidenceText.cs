using System;
using System.Globalization;
using System.Text;

namespace RiskAware.CompilerServices;

/// <summary>What happens to text from outside before it reaches a log: cut to a bound, and shown so that it can forge nothing.</summary>
internal static class EvidenceText
{
    internal const int DefaultLength = 1024;
    internal const int LeastLength = 256;
    internal const int MostLength = 32_768;

    private static volatile int s_maximumLength = DefaultLength;

    /// <summary>The longest text of a value that is kept, in UTF-16 code units.</summary>
    internal static int MaximumLength
    {
        get => s_maximumLength;
        set => s_maximumLength = value;
    }

    internal static string? Cap(string? text) => text is null || text.Length <= s_maximumLength ? text : Cut(text, s_maximumLength);

    /// <summary>A copy of the text, of which no more is copied than is kept.</summary>
    internal static string Cap(ReadOnlySpan<char> text) => text.Length <= s_maximumLength ? text.ToString() : Cut(text, s_maximumLength);

    /// <summary>The text up to a length, and how much is missing; a surrogate pair is not cut.</summary>
    internal static string Cut(string text, int most) => Cut(text.AsSpan(), most);

    private static string Cut(ReadOnlySpan<char> text, int most)
    {
        var length = most > 0 && char.IsHighSurrogate(text[most - 1]) && char.IsLowSurrogate(text[most]) ? most - 1 : most;
        return text.Slice(0, length).ToString() + Missing(text.Length - length);
    }

    /// <summary>The mark of something that was cut.</summary>
    internal static string Missing(int count) => "…[+" + count.ToString(CultureInfo.InvariantCulture) + "]";

    internal static void AppendEscaped(StringBuilder builder, string? text)
    {
        if (text is null)
        {
            return;
        }

        var plain = 0;
        for (var i = NextSpecial(text, 0); i < text.Length; i = NextSpecial(text, plain))
        {
            builder.Append(text, plain, i - plain);
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            plain = i + (pair ? 2 : 1);
            AppendSpecial(builder, text, i, pair);
        }

        builder.Append(text, plain, text.Length - plain);
    }

    private static void AppendSpecial(StringBuilder builder, string text, int index, bool pair)
    {
        switch (text[index])
        {
            case '\r': builder.Append("\\r"); break;
            case '\n': builder.Append("\\n"); break;
            case '\t': builder.Append("\\t"); break;
            default:
                builder.Append(pair
                    ? "\\U" + char.ConvertToUtf32(text[index], text[index + 1]).ToString("X8", CultureInfo.InvariantCulture)
                    : "\\u" + ((int)text[index]).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>The index of the next code point that is not shown as it is, or the length.</summary>
    private static int NextSpecial(string text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
#if NET
            var ascii = text.AsSpan(i).IndexOfAnyExceptInRange(' ', '~');
            if (ascii < 0)
            {
                break;
            }

            i += ascii;
#else
            if (text[i] >= ' ' && text[i] <= '~')
            {
                i++;
                continue;
            }
#endif
            if (IsSpecial(text, i))
            {
                return i;
            }

            i += char.IsHighSurrogate(text[i]) ? 2 : 1;
        }

        return text.Length;
    }

    // What a reader could not see, or what moves other text: controls, line and paragraph separators, everything of the category
    // Format (bidirectional marks, zero-width characters, byte-order mark, tags), lone surrogates and noncharacters, and the
    // invisible ones that Unicode files under letters, marks and symbols.
    private static bool IsSpecial(string text, int index)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(text, index))
        {
            case UnicodeCategory.Control:
            case UnicodeCategory.Format:
            case UnicodeCategory.LineSeparator:
            case UnicodeCategory.ParagraphSeparator:
            case UnicodeCategory.Surrogate:
                return true;
            case UnicodeCategory.OtherNotAssigned:
                var code = CodePoint(text, index);
                return (code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef) || (code >= 0xe0000 && code <= 0xe0fff)
                    || (code >= 0x2060 && code <= 0x206f);
            case UnicodeCategory.OtherLetter:
                return text[index] is '\u115f' or '\u1160' or '\u3164' or '\uffa0';
            case UnicodeCategory.NonSpacingMark:
                var mark = CodePoint(text, index);
                return mark is 0x034f or 0x17b4 or 0x17b5 || (mark >= 0x180b && mark <= 0x180f) || (mark >= 0xfe00 && mark <= 0xfe0f)
                    || (mark >= 0xe0100 && mark <= 0xe01ef);
            case UnicodeCategory.OtherSymbol:
                return text[index] == '\u2800';
            default:
                return false;
        }
    }

    private static int CodePoint(string text, int index)
        => char.IsHighSurrogate(text[index]) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
}
