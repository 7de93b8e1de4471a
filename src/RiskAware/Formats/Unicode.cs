namespace RiskAware.Formats;

/// <summary>Text that can be written as UTF-8: names of subjects may hold half a surrogate pair.</summary>
internal static class Unicode
{
    /// <summary>The text, with U+FFFD in the place of each half of a surrogate pair that stands alone.</summary>
    internal static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return Replace(text);
            }
        }

        return text;
    }

    private static string Replace(string text) => string.Create(text.Length, text, static (result, source) =>
    {
        source.CopyTo(result);
        for (var i = 0; i < result.Length; i++)
        {
            if (IsPair(source, i))
            {
                i++;
            }
            else if (char.IsSurrogate(result[i]))
            {
                result[i] = '\uFFFD';
            }
        }
    });

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
}
