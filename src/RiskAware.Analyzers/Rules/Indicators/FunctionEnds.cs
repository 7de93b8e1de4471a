using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>What becomes of an exception in a function that gets it as an argument.</summary>
/// <param name="Exception"><c>System.Exception</c>.</param>
/// <param name="Body">The body of the function.</param>
/// <param name="IsSwallowing">Whether some path ends it unseen.</param>
internal sealed record FunctionEnds(ITypeSymbol Exception, IOperation Body, bool IsSwallowing)
{
    /// <summary>Of a lambda or a method group; null: it cannot be seen.</summary>
    internal static FunctionEnds? OfDelegate(IOperation value, NormalEnd end, OperationAnalysisContext context)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        switch ((value as IDelegateCreationOperation)?.Target)
        {
            case IAnonymousFunctionOperation lambda:
                return CatchRegions.GraphOf(lambda.Body, context.GetControlFlowGraph(), context.CancellationToken) is { } graph
                    ? Of(graph, lambda.Body, lambda.Symbol, end, context) : null;
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsAbstract: false } method }
                when MethodBodies.Of(context.Compilation).TryGet(method, context.CancellationToken) is IMethodBodyOperation { Parent: null } body:
                return Of(ControlFlowGraph.Create(body, context.CancellationToken), body, method.PartialImplementationPart ?? method, end, context);
            default:
                return null;
        }
    }

    /// <summary>Of the function with the graph.</summary>
    internal static FunctionEnds? Of(ControlFlowGraph graph, IOperation body, IMethodSymbol function, NormalEnd end, OperationAnalysisContext context)
    {
        var flow = FlowContext.Of(context.Compilation);
        if (flow.Known.Get(KnownNames.Exception) is not { } exception)
        {
            return null;
        }

        List<IParameterSymbol> carriers = [.. ExceptionReceivers.Carriers(function)];
        if (carriers.Count == 0)
        {
            return null;
        }

        var walk = new PathWalk(
            flow, graph, clause: null, syntax: null, new AnyException(Indicators.Of(context.Compilation, context.Options, context.CancellationToken), exception), new SummaryScope(context.CancellationToken), end);
        var verdict = walk.FromEntry(carriers).Verdict(body.Syntax.SyntaxTree, body.Syntax.Span);
        return new(exception, body, verdict.Outcome is HandlerOutcome.Swallowed or HandlerOutcome.SomePath);
    }
}
