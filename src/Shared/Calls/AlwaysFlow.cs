using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Calls;

/// <summary>A forward must-analysis over one control-flow graph; what a block adds is never taken away.</summary>
internal sealed class AlwaysFlow(AlwaysReached summaries, IMethodSymbol method, ControlFlowGraph graph, HashSet<object> open, CancellationToken cancellation)
{
    private readonly ReachedAlways[] _adds = new ReachedAlways[graph.Blocks.Length];
    private readonly ReachedAlways?[] _in = new ReachedAlways?[graph.Blocks.Length];
    private bool _isCut;

    internal ReachedAlways Run(out bool isCut)
    {
        foreach (var block in graph.Blocks)
        {
            _adds[block.Ordinal] = Adds(block);
        }

        isCut = _isCut;
        if (_adds.All(a => a.IsNothing))
        {
            return ReachedAlways.Nothing;
        }

        bool changed;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            changed = false;
            foreach (var block in graph.Blocks)
            {
                var before = Before(block);
                if (before is not null && (_in[block.Ordinal] is not { } old || !old.Same(before)))
                {
                    _in[block.Ordinal] = before;
                    changed = true;
                }
            }
        }
        while (changed);

        return _in[graph.Blocks.Length - 1] ?? ReachedAlways.Nothing;
    }

    private ReachedAlways? Before(BasicBlock block)
    {
        if (block.Kind == BasicBlockKind.Entry)
        {
            return ReachedAlways.Nothing;
        }

        if (!block.IsReachable)
        {
            return null;
        }

        var before = HandlerEntry(block);
        foreach (var branch in block.Predecessors)
        {
            if (branch.Source.IsReachable && IsTaken(branch) && After(branch) is { } after)
            {
                before = before is null ? after : before.And(after);
            }
        }

        return before;
    }

    private static bool IsTaken(ControlFlowBranch branch)
        => branch.Source.ConditionKind == ControlFlowConditionKind.None
            || Truth.Of(branch.Source.BranchValue) is not { } value
            || branch.IsConditionalSuccessor == (value == (branch.Source.ConditionKind == ControlFlowConditionKind.WhenTrue));

    /// <summary>A handler starts with no more than its try started with: the exception may come at once.</summary>
    private ReachedAlways? HandlerEntry(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null && region.FirstBlockOrdinal == block.Ordinal; region = region.EnclosingRegion)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter or ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally)
            {
                var whole = region.EnclosingRegion;
                while (whole is { Kind: not (ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally) })
                {
                    whole = whole.EnclosingRegion;
                }

                return whole is null ? ReachedAlways.Nothing : _in[whole.FirstBlockOrdinal];
            }
        }

        return null;
    }

    private ReachedAlways? After(ControlFlowBranch branch)
    {
        var state = _in[branch.Source.Ordinal]?.Or(_adds[branch.Source.Ordinal]);
        foreach (var region in branch.FinallyRegions)
        {
            state = state is null || EndOf(region) is not { } end ? null : state.Or(end);
        }

        return state;
    }

    private ReachedAlways? EndOf(ControlFlowRegion region)
    {
        ReachedAlways? end = null;
        for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
        {
            if (graph.Blocks[i].FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling }
                && _in[i]?.Or(_adds[i]) is { } state)
            {
                end = end is null ? state : end.And(state);
            }
        }

        return end;
    }

    private ReachedAlways Adds(BasicBlock block)
    {
        var adds = ReachedAlways.Nothing;
        foreach (var operation in block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
        {
            foreach (var part in Executed(operation))
            {
                adds = part switch
                {
                    IInvocationOperation { TargetMethod.MethodKind: not MethodKind.DelegateInvoke } call
                        => adds.Or(Call(call.TargetMethod, call.Arguments)),
                    IObjectCreationOperation { Constructor: { } constructor } creation => adds.Or(Call(constructor, creation.Arguments)),
                    IPropertyReferenceOperation property => adds.Or(Call(Accessor(property), property.Arguments)),
                    _ => adds,
                };
            }
        }

        return adds;
    }

    private static IMethodSymbol? Accessor(IPropertyReferenceOperation property)
        => property.Parent is ISimpleAssignmentOperation assignment && assignment.Target == property
            ? property.Property.SetMethod
            : property.Property.GetMethod;

    private ReachedAlways Call(IMethodSymbol? target, ImmutableArray<IArgumentOperation> arguments)
    {
        if (target is null)
        {
            return ReachedAlways.Nothing;
        }

        var called = summaries.OfCall(target.ReducedFrom ?? target, open, ref _isCut, cancellation);
        if (called.Observed.IsEmpty)
        {
            return called;
        }

        var observed = ImmutableHashSet<int>.Empty;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && called.Observed.Contains(parameter.Ordinal) && OwnParameter(argument.Value) is { } own)
            {
                observed = observed.Add(own);
            }
        }

        return called with { Observed = observed };
    }

    private int? OwnParameter(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value is IParameterReferenceOperation { Parameter: var parameter }
            && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, method.OriginalDefinition)
                ? parameter.Ordinal
                : null;
    }

    private static IEnumerable<IOperation> Executed(IOperation operation)
    {
        if (operation is IFlowAnonymousFunctionOperation or INameOfOperation)
        {
            yield break;
        }

        yield return operation;
        foreach (var child in operation.ChildOperations)
        {
            foreach (var part in Executed(child))
            {
                yield return part;
            }
        }
    }
}
