using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Context;
using RiskAware.Calls;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>The base of the rules that look at each endpoint where it is declared, so that they speak while the code is typed.</summary>
public abstract class EndpointRule : RiskAwareAnalyzer
{
    private protected sealed override void Register(RuleContext context)
    {
        context.Start.RegisterOperationAction(
            operation =>
            {
                foreach (var endpoint in EndpointReader.Of((IInvocationOperation)operation.Operation, context.Compilation, operation.CancellationToken))
                {
                    Check(context, endpoint, operation.ReportDiagnostic, operation.CancellationToken);
                }
            },
            OperationKind.Invocation);
        context.Start.RegisterSymbolAction(
            symbol =>
            {
                foreach (var endpoint in EndpointReader.Of((INamedTypeSymbol)symbol.Symbol, context.Compilation, symbol.CancellationToken))
                {
                    Check(context, endpoint, symbol.ReportDiagnostic, symbol.CancellationToken);
                }
            },
            SymbolKind.NamedType);
    }

    private protected abstract void Check(RuleContext context, Endpoint endpoint, Action<Diagnostic> report, CancellationToken cancellation);
}
