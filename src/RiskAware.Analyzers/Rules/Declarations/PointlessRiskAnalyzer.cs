using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Declarations;
using RiskAware.Scoring;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>RA1004: a risk that nothing detects.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PointlessRiskAnalyzer : DeclarationAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1004_RiskWithoutPoint];

    private protected override bool AppliesToTestProjects => false;

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
        var compilation = report.Rules.Compilation;
        if (risk.IsBlocked || RiskIndex.Of(compilation, report.Cancellation).PointsOf(risk).Any())
        {
            return;
        }

        // The points of a public risk of a library may be declared by those that use it.
        var severity = PointSet.IsComplete(compilation, risk) ? LeveledSeverity.InfoWarningWarning : LeveledSeverity.Info;
        report.At(
            DeclarationPlaces.NameOf(type, KnownNames.RiskAttribute, report.Cancellation),
            RuleDescriptors.RA1004_RiskWithoutPoint,
            severity,
            arguments: [risk.Name, risk.Id]);
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
    }
}
