using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.Declarations;
using RiskAware.Endpoints;
using RiskAware.Scoring;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>RA3005: a risk that no entry point is exposed to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnexposedRiskAnalyzer : RiskAwareAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA3005_NothingIsExposed];

    private protected override void Register(RuleContext context)
    {
        if (context.Level == RiskAwareLevel.Starter)
        {
            return;
        }

        context.Start.RegisterSymbolAction(symbol => Check(context, symbol), SymbolKind.NamedType);
    }

    private static void Check(RuleContext context, SymbolAnalysisContext symbol)
    {
        var type = (INamedTypeSymbol)symbol.Symbol;
        var compilation = context.Compilation;
        if (DeclarationReader.Of(compilation).ReadRisk(type, symbol.CancellationToken) is not { IsBlocked: false } risk
            || !PointSet.IsComplete(compilation, risk)
            || compilation.Assembly.GetAttributes().Any(static a => a.AttributeClass.Is("System.Runtime.CompilerServices.InternalsVisibleToAttribute")) && !PointSet.IsApplication(compilation)
            || ExposedNames.Of(compilation, symbol.CancellationToken).MayName(type.Name)
            || AcceptedRisks.Accepts([compilation.Assembly, type], type)
            || !EndpointInventory.Of(compilation, symbol.CancellationToken).Endpoints.Any(static e => e.Kind != EndpointKind.Framework))
        {
            return;
        }

        context.Report(
            symbol.ReportDiagnostic,
            RuleDescriptors.RA3005_NothingIsExposed,
            LeveledSeverity.NoneInfoInfo,
            DeclarationPlaces.NameOf(type, KnownNames.RiskAttribute, symbol.CancellationToken),
            more: null,
            ImmutableDictionary<string, string?>.Empty.Add(CoverageProperties.Risk, risk.DocId),
            risk.Name,
            risk.Id);
    }
}
