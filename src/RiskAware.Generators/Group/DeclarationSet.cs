using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using RiskAware.Collections;
using RiskAware.Declarations;
using RiskAware.Generators.Parse;

namespace RiskAware.Generators.Group;

/// <summary>The declarations of an assembly that can be generated: well-shaped, and no id taken twice.</summary>
/// <param name="Assembly">The simple name of the assembly.</param>
/// <param name="Risks">Ordinal by documentation id.</param>
/// <param name="Points">Ordinal by documentation id; each has a risk.</param>
internal sealed record DeclarationSet(string Assembly, EquatableArray<RiskModel> Risks, EquatableArray<PointModel> Points)
{
    internal static DeclarationSet Of(ImmutableArray<RiskModel> risks, ImmutableArray<PointModel> points, AssemblyModel assembly)
    {
        var clashing = new HashSet<string>(IdentityProblems.Find(risks, points).Select(static p => p.Key), StringComparer.Ordinal);
        if (!assembly.CanHoldGeneratedCode)
        {
            return new(assembly.Name, EquatableArray<RiskModel>.Empty, EquatableArray<PointModel>.Empty);
        }

        return new(
            assembly.Name,
            InOrder(risks, static r => r.DocId).Where(r => !r.IsBlocked && !clashing.Contains(r.DocId)).ToEquatableArray(),
            InOrder(points, static p => p.DocId)
                .Where(p => !p.IsBlocked && p.Risk is not null && !clashing.Contains(p.DocId)
                    && !(p.Risk.Assembly == assembly.Name && clashing.Contains(p.Risk.DocId)))
                .ToEquatableArray());
    }

    // A half-typed declaration can be there twice.
    private static IEnumerable<T> InOrder<T>(ImmutableArray<T> items, Func<T, string> key)
        => items.GroupBy(key, StringComparer.Ordinal).Where(static g => g.Key.Length > 0).Select(static g => g.First())
            .OrderBy(key, StringComparer.Ordinal);
}
