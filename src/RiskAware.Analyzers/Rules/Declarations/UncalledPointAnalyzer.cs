using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>RA1005: a detection point that nothing calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncalledPointAnalyzer : DeclarationAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1005_PointNeverCalled];

    private protected override bool AppliesToTestProjects => false;

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
        // Who calls a public point cannot be seen here, so that nothing has to be searched for it.
        if (point.IsPublic)
        {
            return;
        }

        var called = CalledPoints.Of(report.Rules.Compilation, report.Cancellation).Of(method);
        if (called is Called.Never or Called.ByFriends)
        {
            report.At(
                DeclarationPlaces.NameOf(method, KnownNames.DetectionPointAttribute, report.Cancellation),
                RuleDescriptors.RA1005_PointNeverCalled,
                called == Called.Never ? LeveledSeverity.InfoWarningWarning : LeveledSeverity.Info,
                arguments: [point.MethodName, point.Id]);
        }
    }
}
