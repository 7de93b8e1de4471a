using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>RA1009: a risk that does not say what its target needs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QualityAnalyzer : DeclarationAnalyzer
{
    /// <summary>The property of a report that names what is missing.</summary>
    internal const string Missing = "missing";

    private static readonly string[] s_targets = ["Declared", "Instrumented", "Tested", "Qualified", "Graduated"];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1009_QualityMissing];

    private protected override bool AppliesToTestProjects => false;

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
        foreach (var property in SocNeeds.Missing(risk, risk.Target))
        {
            report.At(
                DeclarationPlaces.ArgumentOf(type, KnownNames.RiskAttribute, "Target", -1, report.Cancellation),
                RuleDescriptors.RA1009_QualityMissing,
                LeveledSeverity.Warning,
                null,
                ImmutableDictionary<string, string?>.Empty.Add(Missing, property),
                risk.Name,
                risk.Id,
                s_targets[System.Math.Min(risk.Target, s_targets.Length - 1)],
                property,
                SocNeeds.Consequences[property]);
        }
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
    }
}
