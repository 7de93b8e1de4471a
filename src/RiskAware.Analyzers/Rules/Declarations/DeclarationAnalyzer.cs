using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Declarations;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>The base of the rules that report what the shared reader of declarations finds, each under its own id.</summary>
public abstract class DeclarationAnalyzer : RiskAwareAnalyzer
{
    private protected override bool AppliesToTestProjects => true;

    private protected sealed override void Register(RuleContext context)
    {
        var reader = DeclarationReader.Of(context.Compilation);
        context.Start.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (reader.ReadRisk(type, symbol.CancellationToken) is { } risk)
                {
                    Check(new(context, symbol), type, risk);
                }
            },
            SymbolKind.NamedType);
        context.Start.RegisterSymbolAction(
            symbol =>
            {
                var method = (IMethodSymbol)symbol.Symbol;
                if (method.PartialDefinitionPart is null && reader.ReadPoint(method, symbol.CancellationToken) is { } point)
                {
                    Check(new(context, symbol), method, point);
                }
            },
            SymbolKind.Method);
        RegisterMore(context);
    }

    private protected abstract void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk);

    private protected abstract void Check(DeclarationReport report, IMethodSymbol method, PointModel point);

    private protected virtual void RegisterMore(RuleContext context)
    {
    }

    private protected static IEnumerable<ShapeProblem> Of(string rule, IEnumerable<ShapeProblem> problems) => problems.Where(p => p.Rule == rule);
}
