using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.TestKit.Markup;

/// <summary>
/// A source with marks: <c>[|..|]</c> for the one diagnostic of an analyzer, <c>{|RA2001:..|}</c> for a diagnostic by id,
/// <c>{|#0:..|}</c> for a place that an expectation names. Marks may be nested.
/// </summary>
public sealed record MarkupText(string Text, ImmutableArray<MarkedSpan> Spans)
{
    /// <summary>Takes the marks out of a text.</summary>
    public static MarkupText Parse(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var spans = ImmutableArray.CreateBuilder<MarkedSpan>();
        var open = new Stack<(string? Name, int Start)>();
        for (var i = 0; i < markup.Length; i++)
        {
            if (Is(markup, i, "[|"))
            {
                open.Push((null, text.Length));
                i++;
            }
            else if (NameAt(markup, i) is { } name)
            {
                open.Push((name, text.Length));
                i += name.Length + 2;
            }
            else if (open.Count > 0 && Is(markup, i, open.Peek().Name is null ? "|]" : "|}"))
            {
                var (closed, start) = open.Pop();
                spans.Add(new MarkedSpan(closed, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(markup[i]);
            }
        }

        return open.Count == 0
            ? new MarkupText(text.ToString(), spans.ToImmutable())
            : throw new ArgumentException($"The mark '{open.Peek().Name ?? "[|"}' is not closed in:\n{markup}", nameof(markup));
    }

    private static bool Is(string text, int at, string expected) => string.CompareOrdinal(text, at, expected, 0, expected.Length) == 0;

    private static string? NameAt(string text, int at)
    {
        if (!Is(text, at, "{|"))
        {
            return null;
        }

        var end = at + 2;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '#' or '_'))
        {
            end++;
        }

        return end > at + 2 && end < text.Length && text[end] == ':' ? text[(at + 2)..end] : null;
    }
}

/// <summary>A marked place; the name is an id, <c>#n</c>, or null for <c>[|..|]</c>.</summary>
public sealed record MarkedSpan(string? Name, TextSpan Span)
{
    /// <summary>The number of a <c>#n</c> mark, else null.</summary>
    public int? Key => Name is ['#', .. var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Whether the mark stands for a diagnostic of the compiler.</summary>
    public bool IsCompiler => Name?.StartsWith("CS", StringComparison.Ordinal) == true;
}
