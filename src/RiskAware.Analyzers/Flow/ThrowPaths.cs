using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Flow;

/// <summary>Where a path goes on that throws: into a handler around it, through the finally regions on the way, or out.</summary>
internal sealed class ThrowPaths(WalkedCode code, WalkFrontier frontier)
{
    internal void Throw(ControlFlowBranch branch, PathState state, Trail trail)
    {
        var type = Unconverted(branch.Source.BranchValue)?.Type;
        for (var region = branch.Source.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (code.Clause is not null && state.Exit is null && region == code.Clause.Handler)
            {
                break;
            }

            if (region.Kind == ControlFlowRegionKind.Finally && state.Resume is not null)
            {
                break;
            }

            if (region.Kind == ControlFlowRegionKind.Try && region.EnclosingRegion is { Kind: ControlFlowRegionKind.TryAndCatch } tried
                && type is not null && IsTakenBy(tried, type, state, trail))
            {
                return;
            }
        }

        // After the handler only what carries the exception, or its text, is certainly thrown because of it.
        if (branch.Source.BranchValue is { } value && code.Carrying.In(value, state))
        {
            code.Ends.Add(code.LeavesItself);
        }
        else if (Created(branch.Source.BranchValue) is { } creation && (state.Exit is null || creation.Arguments.Any(a => code.Texts.In(a.Value, state))))
        {
            Leave(branch.Source, creation, next: 0, state, trail);
        }
        else
        {
            code.Ends.Add(state.Exit is null ? PathEnd.Left : PathEnd.LeftLater);
        }
    }

    /// <summary>
    /// On its way out an exception runs the finally regions around it, and they may still observe the one that it replaces.
    /// </summary>
    internal void Leave(BasicBlock source, IObjectCreationOperation creation, int next, PathState state, Trail trail)
    {
        var around = FinallyAround(source).ElementAtOrDefault(next);
        if (around is null || code.Clause is null)
        {
            code.Ends.Add(code.Lose(creation, state));
            return;
        }

        var resume = new Resume(source.Ordinal, IsConditional: false, next + 1, state.Resume, creation);
        frontier.Push(code.Graph.Blocks[around.FirstBlockOrdinal], state with { Resume = resume }, trail);
    }

    // With an object initializer the graph keeps the new object in a temporary.
    private IObjectCreationOperation? Created(IOperation? value) => value is null ? null : Carrying.CreatedException(code.Conditions.Resolve(value));

    private static IEnumerable<ControlFlowRegion> FinallyAround(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndFinally } whole })
            {
                yield return whole.NestedRegions[whole.NestedRegions.Length - 1];
            }
        }
    }

    // Thrown and caught on the same path: it is no way out. A handler with a filter may take it or not.
    private bool IsTakenBy(ControlFlowRegion tried, ITypeSymbol thrown, PathState state, Trail trail)
    {
        foreach (var handler in tried.NestedRegions.Where(r => r.Kind != ControlFlowRegionKind.Try && Takes(r, thrown)))
        {
            frontier.Push(code.Graph.Blocks[handler.FirstBlockOrdinal], state, trail);
            if (handler.Kind == ControlFlowRegionKind.Catch)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Takes(ControlFlowRegion handler, ITypeSymbol thrown)
    {
        var type = handler.Kind == ControlFlowRegionKind.FilterAndHandler ? handler.NestedRegions[handler.NestedRegions.Length - 1].ExceptionType : handler.ExceptionType;
        return type is null || type.SpecialType == SpecialType.System_Object || thrown.DerivesFromOrEquals(type);
    }

    private static IOperation? Unconverted(IOperation? value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
