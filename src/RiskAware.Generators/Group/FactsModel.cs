using System;
using System.Linq;
using RiskAware.Collections;
using RiskAware.Facts;

namespace RiskAware.Generators.Group;

/// <summary>The facts about the declarations of an assembly, sorted.</summary>
internal sealed record FactsModel(EquatableArray<RiskFact> Facts)
{
    internal static FactsModel Of(DeclarationSet set)
        => new(set.Risks.Select(static r => DeclarationFacts.Of(r))
            .Concat(set.Points.Select(p => DeclarationFacts.Of(p, p.Risk!, set.Assembly)))
            .OrderBy(static f => f.Kind, StringComparer.Ordinal).ThenBy(static f => f.Key, StringComparer.Ordinal)
            .ToEquatableArray());
}
