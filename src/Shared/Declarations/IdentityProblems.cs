using System;
using System.Collections.Generic;
using System.Linq;

namespace RiskAware.Declarations;

/// <summary>What is wrong with the ids of one compilation taken together.</summary>
internal static class IdentityProblems
{
    /// <summary>
    /// The problems by the documentation id of the declaration, both sides of each clash, in ordinal order: a risk id or point id
    /// that is declared twice, and two point ids with one event number.
    /// </summary>
    internal static IReadOnlyList<KeyValuePair<string, ShapeProblem>> Find(IEnumerable<RiskModel> risks, IEnumerable<PointModel> points)
    {
        var problems = new List<KeyValuePair<string, ShapeProblem>>();
        var distinctRisks = risks.GroupBy(static r => r.DocId).Select(static g => g.First());
        foreach (var group in distinctRisks.Where(static r => r.Id.Length > 0).GroupBy(static r => r.Id, StringComparer.Ordinal))
        {
            Clashes(problems, group, static r => r.DocId, static (r, o) => ShapeProblem.Of(ShapeProblemKind.RiskIdDuplicate, r.Id, o.Type.ReaderName));
        }

        var known = points.Where(static p => p.Risk is { Id.Length: > 0 }).GroupBy(static p => p.DocId).Select(static g => g.First()).ToList();
        foreach (var group in known.GroupBy(static p => p.Id, StringComparer.Ordinal))
        {
            Clashes(problems, group, static p => p.DocId, static (p, o) => ShapeProblem.Of(ShapeProblemKind.PointIdDuplicate, p.Id, o.Type.ReaderName + "." + o.MethodName));
        }

        foreach (var group in known.GroupBy(static p => p.EventId))
        {
            var ids = group.GroupBy(static p => p.Id, StringComparer.Ordinal).Select(static g => g.First());
            Clashes(problems, ids, static p => p.DocId, static (p, o) => ShapeProblem.Of(ShapeProblemKind.EventIdCollision, p.Id, o.Id));
        }

        return problems.OrderBy(static p => p.Key, StringComparer.Ordinal).ThenBy(static p => p.Value.Kind).ToList();
    }

    private static void Clashes<T>(
        List<KeyValuePair<string, ShapeProblem>> problems, IEnumerable<T> same, Func<T, string> key, Func<T, T, ShapeProblem> problem)
    {
        var ordered = same.OrderBy(key, StringComparer.Ordinal).ToList();
        for (var i = 0; i < ordered.Count && ordered.Count > 1; i++)
        {
            problems.Add(new(key(ordered[i]), problem(ordered[i], ordered[i == 0 ? 1 : 0])));
        }
    }
}
