using System;
using System.Collections.Generic;
using System.Linq;
using RiskAware.Collections;
using RiskAware.Declarations;
using RiskAware.Graduations;

namespace RiskAware.Generators.Group;

/// <summary>What one generated file holds: a type of this assembly with its points, its risk, or both; or a risk of another assembly.</summary>
/// <param name="HintName">The name of the file.</param>
/// <param name="Type">The type of this assembly to which members are added; null for a risk of another assembly.</param>
/// <param name="Risk">The risk whose descriptor stands in the file.</param>
/// <param name="Points">The points of the type, ordinal by documentation id.</param>
/// <param name="Comment">The lines of the documentation comment of the type.</param>
internal sealed record FileModel(
    string HintName, ContainingTypeModel? Type, RiskModel? Risk, EquatableArray<PointModel> Points, EquatableArray<string> Comment)
{
    /// <summary>How far the detection of the risk has come.</summary>
    internal GraduationLevel Graduation { get; init; }

    internal static IEnumerable<FileModel> Of(DeclarationSet set, GraduationSet graduations)
    {
        var levels = graduations.ByRisk;
        var risks = set.Risks.ToDictionary(static r => r.Type.MetadataName, StringComparer.Ordinal);
        var points = set.Points.ToLookup(static p => p.Type.MetadataName, StringComparer.Ordinal);
        var seeing = set.Points.Where(p => p.Risk!.Assembly == set.Assembly).ToLookup(static p => p.Risk!.DocId, StringComparer.Ordinal);
        var own = set.Risks.Select(static r => r.Type).Concat(set.Points.Select(static p => p.Type))
            .GroupBy(static t => t.MetadataName, StringComparer.Ordinal)
            .Select(g => new FileModel(
                GeneratedNames.HintName(g.First()),
                g.First(),
                risks.TryGetValue(g.Key, out var risk) ? risk : null,
                points[g.Key].ToEquatableArray(),
                risk is null ? EquatableArray<string>.Empty : RiskComment.Of(risk, seeing[risk.DocId].ToList())));
        var foreign = set.Points.Select(static p => p.Risk!).Where(r => r.Assembly != set.Assembly)
            .GroupBy(static r => GeneratedNames.HintName(r), StringComparer.Ordinal)
            .Select(static g => new FileModel(g.Key, null, g.First(), EquatableArray<PointModel>.Empty, EquatableArray<string>.Empty));
        return own.Concat(foreign).OrderBy(static f => f.HintName, StringComparer.Ordinal)
            .Select(f => f.Risk is null ? f : f with { Graduation = levels[(f.Risk.Assembly, f.Risk.DocId)].FirstOrDefault() });
    }
}
