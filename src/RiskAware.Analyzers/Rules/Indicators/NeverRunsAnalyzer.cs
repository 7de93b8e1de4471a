using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>RA2010: handlers that can never run, and detections that are unreachable or compiled out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NeverRunsAnalyzer : IndicatorRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA2010_NeverRuns];

    private protected override void Register(RuleContext context)
    {
        context.Start.RegisterOperationAction(operation => CheckClause(operation, context), OperationKind.CatchClause);
        var calls = new ConcurrentDictionary<IMethodSymbol, (bool Detects, bool IsConditional)>(SymbolEqualityComparer.Default);
        context.Start.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                var method = call.TargetMethod.OriginalDefinition;
                if (!calls.TryGetValue(method, out var kind))
                {
                    kind = calls.GetOrAdd(method, (FlowContext.Of(context.Compilation).Points.IsDetection(method), CompiledOut.IsConditional(method)));
                }

                if (kind.Detects || kind.IsConditional)
                {
                    CheckDetection(operation, context, call, kind.Detects);
                }
            },
            OperationKind.Invocation);
    }

    private static void CheckClause(OperationAnalysisContext operation, RuleContext context)
    {
        var clause = (ICatchClauseOperation)operation.Operation;
        if (DeadClauses.WhyDead(clause) is { } why)
        {
            var name = clause.ExceptionDeclarationOrExpression is null && clause.ExceptionType.SpecialType == SpecialType.System_Object
                ? "This handler" : $"The handler of '{clause.ExceptionType.Name}'";
            Report(operation, context, IndicatorSwallowedAnalyzer.HeadOf(clause.Syntax), $"{name} can never run: {why}. What it should observe goes elsewhere.");
        }
    }

    private static void CheckDetection(OperationAnalysisContext operation, RuleContext context, IInvocationOperation call, bool detects)
    {
        var name = call.TargetMethod.ContainingType.Name + "." + call.TargetMethod.Name;
        if (CompiledOut.By(call, detects, context.Compilation, operation.CancellationToken) is { } symbol)
        {
            Report(
                operation, context, call.Syntax.GetLocation(),
                $"'{name}' is compiled out where '{symbol}' is not defined; an attack on that build leaves no trace. Detect in every build.");
        }
        else if (detects && DeadClauses.IsUnreachable(call, operation.GetControlFlowGraph(), operation.CancellationToken))
        {
            Report(
                operation, context, call.Syntax.GetLocation(),
                $"'{name}' can never be reached here; the attack that it should show leaves no trace. Call it where the attack is refused, or remove it.");
        }
    }

    private static void Report(OperationAnalysisContext operation, RuleContext context, Location location, string message)
        => context.Report(operation.ReportDiagnostic, RuleDescriptors.RA2010_NeverRuns, LeveledSeverity.NoneInfoInfo, location, null, null, message);
}
