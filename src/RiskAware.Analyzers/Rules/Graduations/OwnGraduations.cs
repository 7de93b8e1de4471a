using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.Collections;
using RiskAware.Declarations;
using RiskAware.Graduations;
using RiskAware.Scoring;

namespace RiskAware.Analyzers.Rules.Graduations;

/// <summary>How far the detection of the risks of a compilation has come, by its additional files.</summary>
internal sealed class OwnGraduations
{
    private static readonly ConditionalWeakTable<Compilation, OwnGraduations> s_perCompilation = new();

    private readonly Compilation _compilation;
    private readonly GraduationRules _rules;

    private OwnGraduations(Compilation compilation, GraduationFiles files)
    {
        _compilation = compilation;
        _rules = new(files);
    }

    internal static OwnGraduations Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var made = new OwnGraduations(compilation, GraduationFiles.Of(options.AdditionalFiles, cancellation));
            known = s_perCompilation.GetValue(compilation, _ => made);
        }

        return known;
    }

    /// <summary>The graduation of a risk by all of its points that can be seen here; points that may be declared by others count for nothing.</summary>
    internal RiskGraduation Of(RiskModel risk, CancellationToken cancellation)
    {
        var points = RiskIndex.Of(_compilation, cancellation).PointsOf(risk).ToList();
        if (points.Count > 0 || PointSet.IsComplete(_compilation, risk))
        {
            var symbols = points.GroupBy(static p => p.Model.DocId, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
            var called = CalledPoints.Of(_compilation, cancellation);
            return _rules.Of(risk, points.Select(static p => p.Model).ToList(), p => called.Of(symbols[p.DocId].Symbol) != Called.Never);
        }

        var gaps = _rules.Of(risk, []).Gaps.Where(static g => g.Level >= GraduationLevel.Qualified).ToEquatableArray();
        return new(RiskGraduation.LevelOf(gaps), gaps);
    }
}
