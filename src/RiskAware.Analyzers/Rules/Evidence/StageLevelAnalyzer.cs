using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Evidence;

/// <summary>RA4004: a success that is logged below Error.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StageLevelAnalyzer : DeclarationAnalyzer
{
    private const int Success = 1;
    private const int Error = 4;

    private static readonly string[] s_levels = ["Trace", "Debug", "Information", "Warning"];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA4004_LevelBelowStage];

    private protected override bool AppliesToTestProjects => false;

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
        // What an external point logs, its own body says.
        if (point is { Stage: Success, Level: >= 0 and < Error, IsExternal: false })
        {
            report.At(
                DeclarationPlaces.ArgumentOf(method, KnownNames.DetectionPointAttribute, "Level", -1, report.Cancellation),
                RuleDescriptors.RA4004_LevelBelowStage,
                LeveledSeverity.NoneInfoInfo,
                arguments: [point.MethodName, point.Id, s_levels[point.Level]]);
        }
    }
}
