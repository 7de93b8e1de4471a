using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>RA2006: an exception that ends without a catch clause, in a task, an aggregate, a filter or an event, and that nobody looks at.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwallowedWithoutCatchAnalyzer : IndicatorRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA2006_SwallowedWithoutCatch];

    private protected override void Register(RuleContext context)
    {
        context.Start.RegisterOperationAction(
            operation => Report(context, operation, LostTasks.Find(operation) ?? HandledAggregates.Find(operation) ?? SetAsideExceptions.FindObserved(operation)),
            OperationKind.Invocation);
        context.Start.RegisterOperationAction(operation => Report(context, operation, LostTasks.FindUnawaited(operation)), OperationKind.ExpressionStatement);
        context.Start.RegisterOperationAction(
            operation => Report(context, operation, SetAsideExceptions.FindAssigned(operation)), OperationKind.SimpleAssignment, OperationKind.EventAssignment);
        context.Start.RegisterOperationAction(operation => Report(context, operation, SetAsideExceptions.FindImplemented(operation)), OperationKind.MethodBody);
    }

    private static void Report(RuleContext context, OperationAnalysisContext operation, WithoutCatch? found)
    {
        if (found is not null && !ExpectedIndicators.Covers(operation.ContainingSymbol, found.Exception, FlowContext.Of(context.Compilation).Known))
        {
            context.Report(
                operation.ReportDiagnostic, RuleDescriptors.RA2006_SwallowedWithoutCatch, found.Severity, found.Place,
                more: null, found.Properties, found.How, found.What, found.Who);
        }
    }
}
