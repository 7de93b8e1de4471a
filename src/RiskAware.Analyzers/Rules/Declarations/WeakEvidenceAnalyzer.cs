using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Declarations;
using RiskAware.Scoring;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>
/// RA1006: a response that the declared points allow, and those that are called do not. What not even the declared points allow is
/// reported by RA1010, and a risk none of whose points is called by RA1005.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WeakEvidenceAnalyzer : DeclarationAnalyzer
{
    private const int MostNames = 3;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1006_EvidenceTooWeak];

    private protected override bool AppliesToTestProjects => false;

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
        var compilation = report.Rules.Compilation;
        if (report.Rules.Level == RiskAwareLevel.Starter || risk.Responses.Count == 0 || risk.Problems.Any(static p => p.Rule == "RA1008") || !PointSet.IsComplete(compilation, risk))
        {
            return;
        }

        var calls = CalledPoints.Of(compilation, report.Cancellation);
        var isApplication = PointSet.IsApplication(compilation);
        var points = RiskIndex.Of(compilation, report.Cancellation).PointsOf(risk).ToLookup(p => calls.Of(p.Symbol) switch
        {
            Called.MaybeCalled => true,
            Called.Never => false,
            _ => !isApplication,
        });
        if (!points[true].Any() || !points[false].Any())
        {
            return;
        }

        var called = new PointSet([.. points[true].Select(static p => p.Model)], risk.Sequences);
        var declared = new PointSet([.. points[true].Concat(points[false]).Select(static p => p.Model)], risk.Sequences);
        foreach (var response in ResponseAnalyzer.Declared.Of(type))
        {
            if (declared.Allows(response.Model, risk.Impact) && !called.Allows(response.Model, risk.Impact))
            {
                var missing = points[false].Select(static p => "'" + p.Model.MethodName + "'").OrderBy(static n => n, StringComparer.Ordinal).ToList();
                var names = string.Join(" or ", missing.Take(MostNames)) + (missing.Count > MostNames ? " or others" : string.Empty);
                report.At(
                    response.Attribute.ApplicationSyntaxReference?.GetSyntax(report.Cancellation).GetLocation(),
                    RuleDescriptors.RA1006_EvidenceTooWeak,
                    LeveledSeverity.NoneInfoWarning,
                    arguments: $"'{response.Name}' at score {response.Model.AtScore} is promised and will not come: the points of '{risk.Name}' that are called reach probability {called.Probability} and score {called.Score(risk.Impact)}{Groups(response, called)}. Call {names} too");
            }
        }
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
    }

    private static string Groups(ResponseAnalyzer.Declared response, PointSet called)
        => response.Model.Kind is >= (int)DeclaredResponse.RejectInput and < (int)DeclaredResponse.CollectClientData && called is { Probability: >= ScoreRules.Active, AllowsActive: false }
            ? ", from one kind of point that is not certain"
            : string.Empty;
}
