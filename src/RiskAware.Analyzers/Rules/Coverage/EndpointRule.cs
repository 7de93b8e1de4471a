using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Calls;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>The base of the rules that look at each endpoint where it is declared, so that they speak while the code is typed.</summary>
public abstract class EndpointRule : RiskAwareAnalyzer
{
    private protected sealed override void Register(RuleContext context)
    {
        if (!AppliesAt(context))
        {
            return;
        }

        // By file, not by call: a rule that is handed every call has the compiler make operations of all code.
        context.Start.RegisterSemanticModelAction(model =>
        {
            foreach (var endpoint in EndpointReader.Of(model.SemanticModel.SyntaxTree, context.Compilation, model.CancellationToken))
            {
                Check(context, endpoint, model.ReportDiagnostic, model.CancellationToken);
            }
        });
        context.Start.RegisterSymbolAction(
            symbol =>
            {
                foreach (var endpoint in EachHandler(EndpointReader.Of((INamedTypeSymbol)symbol.Symbol, context.Compilation, symbol.CancellationToken), context, symbol.CancellationToken))
                {
                    Check(context, endpoint, symbol.ReportDiagnostic, symbol.CancellationToken);
                }
            },
            SymbolKind.NamedType);
        RegisterMore(context);
    }

    /// <summary>Whether the rule reports anything at the level of the project; where it does not, it costs nothing.</summary>
    private protected virtual bool AppliesAt(RuleContext context) => true;

    private protected virtual void RegisterMore(RuleContext context)
    {
    }

    /// <summary>Whether it matters to the rule by which of its routes an action is reached; else the first stands for all.</summary>
    private protected virtual bool LooksAtRoutes => false;

    private protected abstract void Check(RuleContext context, Endpoint endpoint, Action<Diagnostic> report, CancellationToken cancellation);

    /// <summary>Which of the routes of one action the rule looks at, unless it looks at all.</summary>
    private protected virtual Endpoint Judged(IReadOnlyList<Endpoint> routes, RuleContext context, CancellationToken cancellation) => routes[0];

    private IEnumerable<Endpoint> EachHandler(IEnumerable<Endpoint> endpoints, RuleContext context, CancellationToken cancellation)
        => LooksAtRoutes ? endpoints : endpoints.GroupBy(static e => e.Handler?.Method, SymbolEqualityComparer.Default)
            .SelectMany(g => g.Key is null ? g : g.ToList() is { Count: > 1 } routes ? [Judged(routes, context, cancellation)] : g.AsEnumerable());
}
