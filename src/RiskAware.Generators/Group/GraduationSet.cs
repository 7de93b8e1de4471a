using System;
using System.Linq;
using RiskAware.Collections;
using RiskAware.Declarations;
using RiskAware.Graduations;

namespace RiskAware.Generators.Group;

/// <summary>How far the detection of each risk has come that has a descriptor in the assembly.</summary>
internal sealed record GraduationSet(EquatableArray<GraduatedRisk> Risks)
{
    internal static GraduationSet Of(DeclarationSet set, GraduationFiles files)
    {
        var rules = new GraduationRules(files);
        var points = set.Points.ToLookup(static p => (p.Risk!.Assembly, p.Risk.DocId));
        return new(set.Risks.Concat(set.Points.Select(static p => p.Risk!))
            .GroupBy(static r => (r.Assembly, r.DocId)).Select(static g => g.First())
            .Select(r => new GraduatedRisk(r.Assembly, r.DocId, rules.Of(r, points[(r.Assembly, r.DocId)].ToList()).Level))
            .OrderBy(static r => r.DocId, StringComparer.Ordinal).ThenBy(static r => r.Assembly, StringComparer.Ordinal)
            .ToEquatableArray());
    }

    internal ILookup<(string Assembly, string DocId), GraduationLevel> ByRisk => Risks.ToLookup(static r => (r.Assembly, r.DocId), static r => r.Level);
}

/// <summary>The level of one risk.</summary>
internal sealed record GraduatedRisk(string Assembly, string DocId, GraduationLevel Level);
