using System.Text;
using Microsoft.CodeAnalysis;

namespace RiskAware.TestKit;

/// <summary>Compares diagnostics with what a test expects; every difference is named.</summary>
internal static class Comparison
{
    internal static IEnumerable<Diagnose> FromMarks(IReadOnlyList<MarkedSource> sources, bool compiler, string? onlyId, DiagnosticSeverity? severity)
    {
        foreach (var source in sources)
        {
            foreach (var mark in source.Markup.Spans.Where(m => m.Key is null && m.IsCompiler == compiler))
            {
                var id = mark.Name ?? onlyId ?? throw new TestFailure("The mark '[|..|]' needs an analyzer with a single id; name the id: '{|RA0000:..|}'.");
                yield return Diagnose.AtSpan(id, source.Path, mark.Span, compiler ? null : severity);
            }
        }
    }

    internal static void Check(string what, IReadOnlyList<Diagnose> expected, IEnumerable<Diagnostic> actual, IReadOnlyList<MarkedSource> sources)
    {
        var rest = actual.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();
        var all = rest.ToArray();
        var missing = new List<Diagnose>();
        foreach (var one in expected.OrderByDescending(e => e.Precision))
        {
            var index = rest.FindIndex(d => one.Matches(d, sources));
            if (index < 0)
            {
                missing.Add(one);
            }
            else
            {
                rest.RemoveAt(index);
            }
        }

        if (missing.Count == 0 && rest.Count == 0)
        {
            return;
        }

        var text = new StringBuilder(what).Append('\n');
        foreach (var one in missing)
        {
            text.Append("  expected, but missing: ").Append(one.Describe(sources)).Append('\n');
        }

        foreach (var one in rest)
        {
            text.Append("  not expected: ").Append(TestFailure.Describe(one)).Append('\n');
        }

        text.Append(all.Length == 0 ? "  (there were no diagnostics)\n" : "");
        foreach (var source in sources)
        {
            text.Append("--- ").Append(source.Path).Append(" as reported\n").Append(WithMarks(source, all)).Append('\n');
        }

        throw new TestFailure(text.ToString());
    }

    /// <summary>Only errors that are not declared; and declared ones must be there.</summary>
    internal static void CheckCompiler(string what, CompilerDiagnostics which, Compilation compilation, IReadOnlyList<MarkedSource> sources)
    {
        if (which == CompilerDiagnostics.None)
        {
            return;
        }

        var expected = FromMarks(sources, compiler: true, null, null).ToArray();
        var actual = compilation.GetDiagnostics()
            .Where(d => d.Severity == DiagnosticSeverity.Error || (d.Severity == DiagnosticSeverity.Warning && expected.Any(e => e.Matches(d, sources))));
        Check(what, expected, actual, sources);
    }

    private static string WithMarks(MarkedSource source, IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder(source.Markup.Text);
        var inserts = diagnostics.Where(d => d.Location.GetLineSpan().Path == source.Path)
            .SelectMany(d => new[] { (At: d.Location.SourceSpan.Start, Order: 1, Text: "{|" + d.Id + ":"), (At: d.Location.SourceSpan.End, Order: 0, Text: "|}") })
            .OrderByDescending(i => i.At).ThenByDescending(i => i.Order);
        foreach (var insert in inserts)
        {
            text.Insert(insert.At, insert.Text);
        }

        return text.ToString();
    }
}
