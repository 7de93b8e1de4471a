using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.Declarations;

namespace RiskAware.Analyzers.CodeFixes.Coverage;

/// <summary>Which of the declared risks an endpoint may be exposed to, the likeliest first.</summary>
internal static class RiskRanking
{
    /// <summary>How many are offered at most.</summary>
    internal const int Most = 12;

    /// <summary>Those that share words with the endpoint first, then by id.</summary>
    internal static IReadOnlyList<DeclaredRisk> For(Diagnostic diagnostic, ExposurePlace place, CancellationToken cancellation)
        => Ranked(diagnostic, place, cancellation).Select(static r => r.Risk).Take(Most).ToList();

    /// <summary>The one that shares more words with the endpoint than any other; null: there is none, and it takes a person to say.</summary>
    internal static DeclaredRisk? Alone(Diagnostic diagnostic, ExposurePlace place, CancellationToken cancellation)
    {
        var ranked = Ranked(diagnostic, place, cancellation);
        return ranked.Count > 0 && ranked[0].Words > (ranked.Count > 1 ? ranked[1].Words : 0) ? ranked[0].Risk : null;
    }

    private static List<(DeclaredRisk Risk, int Words)> Ranked(Diagnostic diagnostic, ExposurePlace place, CancellationToken cancellation)
    {
        diagnostic.Properties.TryGetValue(CoverageProperties.Endpoint, out var endpoint);
        diagnostic.Properties.TryGetValue(CoverageProperties.Kind, out var word);
        var kind = InputKind.All.FirstOrDefault(k => k.Name == word);
        var words = Words(endpoint ?? string.Empty).ToList();
        return RiskIndex.Of(place.Model.Compilation, cancellation).Risks
            .Where(r => !r.Model.IsBlocked && place.Model.IsAccessible(place.Node.SpanStart, r.Symbol) && (kind is null || (r.Model.Cwe.Count > 0 && kind.MayBeOf(r.Model))))
            .Select(r => (Risk: r, Words: Words(r.Model.Name + " " + r.Model.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count(w => words.Any(o => IsAlike(w, o)))))
            .OrderByDescending(static r => r.Words)
            .ThenBy(static r => r.Risk.Model.Id, StringComparer.Ordinal)
            .ToList();
    }

    private static bool IsAlike(string one, string other)
    {
        var length = Math.Min(one.Length, other.Length);
        return length >= 4 && string.Compare(one, 0, other, 0, length, StringComparison.OrdinalIgnoreCase) == 0 && Math.Abs(one.Length - other.Length) <= 3;
    }

    // "AttachmentTraversal" and "POST /attachments/{id}" both speak of attachments.
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || !char.IsLetterOrDigit(text[i]) || (i > start && char.IsUpper(text[i]) && char.IsLower(text[i - 1])))
            {
                if (i > start)
                {
                    yield return text.Substring(start, i - start);
                }

                start = i < text.Length && char.IsLetterOrDigit(text[i]) ? i : i + 1;
            }
        }
    }
}
