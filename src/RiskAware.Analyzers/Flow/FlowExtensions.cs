using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

internal static class FlowExtensions
{
    /// <summary>The operations of a block in the order in which they are evaluated: operands before what uses them.</summary>
    internal static IEnumerable<IOperation> AllOperations(this BasicBlock block)
    {
        foreach (var operation in block.Operations)
        {
            foreach (var part in operation.InEvaluationOrder())
            {
                yield return part;
            }
        }

        if (block.BranchValue is { } value)
        {
            foreach (var part in value.InEvaluationOrder())
            {
                yield return part;
            }
        }
    }

    // Both walks keep their own stack: generated code nests expressions deeper than a thread's stack allows.
    internal static IEnumerable<IOperation> InEvaluationOrder(this IOperation operation)
    {
        var pending = new Stack<(IOperation Operation, bool IsExpanded)>();
        pending.Push((operation, false));
        while (pending.Count > 0)
        {
            var (next, isExpanded) = pending.Pop();
            if (isExpanded)
            {
                yield return next;
                continue;
            }

            pending.Push((next, true));
            foreach (var child in next.ChildOperations.Reverse())
            {
                pending.Push((child, false));
            }
        }
    }

    /// <summary>The operations of one function in source order, without those of lambdas and local functions in it.</summary>
    internal static IEnumerable<IOperation> DescendantsIn(this IOperation function)
    {
        var pending = new Stack<IOperation>();
        Push(pending, function);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            yield return next;
            if (next is not IAnonymousFunctionOperation and not ILocalFunctionOperation)
            {
                Push(pending, next);
            }
        }
    }

    private static void Push(Stack<IOperation> pending, IOperation operation)
    {
        foreach (var child in operation.ChildOperations.Reverse())
        {
            pending.Push(child);
        }
    }
}
