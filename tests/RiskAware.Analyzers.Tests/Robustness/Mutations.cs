using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Analyzers.Tests.Robustness;

/// <summary>Half-typed and broken forms of a file: the same for the same seed.</summary>
internal static class Mutations
{
    private static readonly string[] s_words =
    [
        "class", "if", "(", ")", "{", "}", "[", "]", "<", ">", ";", ",", ".", "=>", "=", "?", ":", "new", "return", "throw", "await", "async", "static", "partial", "void", "var", "null", "this", "base",
        "yield", "switch", "case", "catch", "when", "try", "finally", "using", "foreach", "in", "is", "not", "with", "where", "ref", "out", "default", "typeof", "nameof", "delegate", "record", "struct",
        "interface", "abstract", "override", "virtual", "operator", "implicit", "event", "get", "set", "goto", "lock", "\"\"", "0", "$\"{", "@", "..", "&&", "??", "namespace",
    ];

    /// <summary>What is left of a file where the typing stopped: at the ends of tokens, and between.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="count">How many at most, spread over the file.</param>
    internal static IEnumerable<(string What, string Text)> Prefixes(SyntaxTree tree, int count)
    {
        var text = tree.ToString();
        var ends = tree.GetRoot().DescendantTokens().SelectMany(static t => new[] { t.Span.End, t.SpanStart + (t.Span.Length / 2) }).Distinct().ToList();
        var step = Math.Max(1, ends.Count / Math.Max(1, count));
        for (var i = 0; i < ends.Count; i += step)
        {
            yield return ($"the first {ends[i]} characters", text[..ends[i]]);
        }
    }

    /// <summary>A file in which one to three tokens are gone, doubled, swapped, or another.</summary>
    internal static (string What, string Text) Random(SyntaxTree tree, Random random)
    {
        var text = tree.GetText();
        var what = new List<string>();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var tokens = CSharpSyntaxTree.ParseText(text, Corpus.ParseOptions).GetRoot().DescendantTokens().Where(static t => t.Span.Length > 0).ToList();
            if (tokens.Count == 0)
            {
                break;
            }

            var token = tokens[random.Next(tokens.Count)];
            var other = tokens[random.Next(tokens.Count)];
            var change = random.Next(5) switch
            {
                0 => new TextChange(token.Span, string.Empty),
                1 => new TextChange(new TextSpan(token.Span.End, 0), " " + token.Text),
                2 => new TextChange(token.Span, other.Text),
                3 => new TextChange(token.Span, s_words[random.Next(s_words.Length)]),
                _ => new TextChange(new TextSpan(token.SpanStart, 0), s_words[random.Next(s_words.Length)] + " "),
            };
            what.Add($"{change.Span} -> '{change.NewText}'");
            text = text.WithChanges(change);
        }

        return (string.Join(", then ", what), text.ToString());
    }
}
