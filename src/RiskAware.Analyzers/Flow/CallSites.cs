using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>Decides what one call does for the exception: by what is called, and by what is passed.</summary>
internal sealed class CallSites(FlowContext context, ControlFlowGraph graph, Variables variables, Carrying carrying, SummaryScope scope)
{
    private readonly DelegateTargets _delegates = new(graph);

    /// <param name="isInside">
    /// Whether the path is still in the handler. After it, only what is itself a detection, or gets the exception, counts.
    /// </param>
    internal CallEffect Summarise(IInvocationOperation call, PathState state, bool isInside)
    {
        var method = call.TargetMethod;
        if (context.IsObserver(method) || context.Points.IsExpectation(method))
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

        var isOwn = SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, context.Compilation.Assembly);
        if (KnownCalls.IsBlind(method) || (!isOwn && Carrying.IsAnswer(method.ReturnType)))
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

        if (passed.Count == 0 && call.Instance is { Type: { } held } && !IsOfFramework(method) && held.TypeKind != TypeKind.Delegate && carrying.In(call.Instance, state))
        {
            // An object that was made from the exception may do anything with it.
            return CallEffect.Unknown;
        }

        if (method.ContainingType?.TypeKind == TypeKind.Delegate)
        {
            if (_delegates.Of(call.Instance) is { } target)
            {
                return Target(target, passed, state);
            }

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

        if (isInside || passed.Count > 0)
        {
            return Of(context.Summaries.OfCall(method, call.Instance, call.IsVirtual, passed, scope));
        }

        // After the handler a method of this project that always detects is a detection by another name.
        return isOwn && !call.IsVirtual
            && context.Summaries.OfCall(method, call.Instance, isVirtual: false, passed, scope) == MethodSummary.Observes ? CallEffect.Observes : CallEffect.Nothing;
    }

    private static bool IsOfFramework(IMethodSymbol method)
    {
        var root = method.ContainingNamespace;
        while (root is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            root = outer;
        }

        return root?.Name is "System" or "Microsoft";
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
        => Of(context.Summaries.OfLocalFunction(graph, method, passed.Concat(Captured(state)), scope));

    private IEnumerable<ISymbol> Captured(PathState state) => Enumerable.Range(0, variables.Count).Where(state.Carries).Select(i => variables[i]).OfType<ISymbol>();

    private CallEffect Target(IOperation target, List<IParameterSymbol> passed, PathState state)
    {
        if (target is IFlowAnonymousFunctionOperation lambda)
        {
            var arriving = passed.Where(p => p.Ordinal < lambda.Symbol.Parameters.Length).Select(p => lambda.Symbol.Parameters[p.Ordinal]).Concat(Captured(state));
            return Of(context.Summaries.OfLambda(graph, lambda, arriving, scope));
        }

        var reference = (IMethodReferenceOperation)target;
        return context.IsObserver(reference.Method) ? CallEffect.Observes
            : KnownCalls.NeverReturns(reference.Method) ? CallEffect.NeverReturns
            : reference.Method.MethodKind == MethodKind.LocalFunction
                ? Local(reference.Method, passed.Where(p => p.Ordinal < reference.Method.Parameters.Length).Select(p => reference.Method.Parameters[p.Ordinal]).ToList(), state)
            : Of(context.Summaries.OfCall(reference.Method, reference.Instance, reference.IsVirtual, passed, scope));
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
            return context.IsObserver(reference.Method);
        }

        return value is IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda }
            && graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, scope.Cancellation) is { } body
            && body.Blocks.SelectMany(b => b.AllOperations()).OfType<IInvocationOperation>().Any(i => context.IsObserver(i.TargetMethod));
    }
}
