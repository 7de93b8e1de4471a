using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.Declarations;
using RiskAware.Graduations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Graduations;

/// <summary>RA1015: what a detection lacks in points, tests, sign-off and demands of the SOC for the graduation that it aims at. What each declaration has to say is RA1009.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TargetAnalyzer : DeclarationAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1015_TargetNotReached];

    private protected override bool AppliesToTestProjects => false;

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
        if (risk.Target <= 0 || risk.IsBlocked)
        {
            return;
        }

        var graduation = OwnGraduations.Of(report.Rules.Compilation, report.Rules.Options, report.Cancellation).Of(risk, report.Cancellation);
        foreach (var gap in graduation.Gaps.Where(g => (int)g.Level <= risk.Target && g.Property is null))
        {
            report.At(
                DeclarationPlaces.ArgumentOf(type, KnownNames.RiskAttribute, "Target", -1, report.Cancellation),
                RuleDescriptors.RA1015_TargetNotReached,
                LeveledSeverity.Warning,
                null,
                null,
                risk.Name,
                risk.Id,
                Enum.GetName(typeof(GraduationLevel), gap.Level),
                gap.Sentence);
        }
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
    }
}
