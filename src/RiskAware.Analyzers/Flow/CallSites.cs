using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>Decides what one call does for the exception: by what is called, and by what is passed.</summary>
internal sealed class CallSites(FlowContext context, ControlFlowGraph graph, Variables variables, Carrying carrying, SummaryScope scope)
{
    /// <param name="isInside">
    /// Whether the path is still in the handler. After it, only what is itself a detection, or gets the exception, counts.
    /// </param>
    internal CallEffect Summarise(IInvocationOperation call, PathState state, bool isInside)
    {
        var method = call.TargetMethod;
        if (context.Points.IsDetection(method) || context.Points.IsExpectation(method))
        {
            return CallEffect.Observes;
        }

        if (KnownCalls.NeverReturns(method))
        {
            return CallEffect.NeverReturns;
        }

        var passed = call.Arguments.Where(a => a.Parameter is not null && carrying.In(a.Value, state)).Select(a => a.Parameter!).ToList();
        if (LogCalls.Effect(call, !scope.HasException || passed.Count > 0 || call.Arguments.Any(a => carrying.IsShownIn(a.Value, state))) is { } logged)
        {
            return logged;
        }

        if (KnownCalls.IsBlind(method))
        {
            return CallEffect.Nothing;
        }

        if (KnownCalls.HandsOn(method))
        {
            if (passed.Count > 0)
            {
                return CallEffect.Observes;
            }

            if (isInside && call.Arguments.Any(a => Carrying.CreatedException(a.Value) is not null))
            {
                return CallEffect.Loses;
            }
        }

        if (method.ContainingType?.TypeKind == TypeKind.Delegate)
        {
            return isInside || passed.Count > 0 ? CallEffect.Unknown : CallEffect.Nothing;
        }

        if (isInside && passed.Count == 0 && call.Arguments.Any(a => CallsBack(a.Value)))
        {
            return CallEffect.Unknown;
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return Local(method, passed, state);
        }

        return isInside || passed.Count > 0 ? Of(context.Summaries.OfCall(method, call.Instance, call.IsVirtual, passed, scope)) : CallEffect.Nothing;
    }

    private static CallEffect Of(MethodSummary summary) => summary switch
    {
        MethodSummary.Observes => CallEffect.Observes,
        MethodSummary.Recursion => CallEffect.Recursion,
        MethodSummary.Logs => CallEffect.Logs,
        MethodSummary.Sometimes => CallEffect.Sometimes,
        MethodSummary.Unknown => CallEffect.Unknown,
        _ => CallEffect.Nothing,
    };

    private CallEffect Local(IMethodSymbol method, List<IParameterSymbol> passed, PathState state)
    {
        var captured = Enumerable.Range(0, variables.Count).Where(state.Carries).Select(i => variables[i]).OfType<ISymbol>();
        return Of(context.Summaries.OfLocalFunction(graph, method, passed.Concat(captured), scope));
    }

    // A lambda that detects, handed to somebody who may or may not run it.
    private bool CallsBack(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        if (value is IDelegateCreationOperation { Target: IMethodReferenceOperation reference })
        {
            return context.Points.IsDetection(reference.Method);
        }

        return value is IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda }
            && graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, scope.Cancellation) is { } body
            && body.Blocks.SelectMany(b => b.AllOperations()).OfType<IInvocationOperation>().Any(i => context.Points.IsDetection(i.TargetMethod));
    }
}
