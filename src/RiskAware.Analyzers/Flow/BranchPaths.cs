using Microsoft.CodeAnalysis.FlowAnalysis;

namespace RiskAware.Analyzers.Flow;

/// <summary>Where a path goes on behind a block: through finally regions, out of the handler, back into its try, or to an end.</summary>
internal sealed class BranchPaths(WalkedCode code, WalkFrontier frontier, VariableWrites writes)
{
    private readonly ThrowPaths _throws = new(code, frontier);

    internal void Follow(ControlFlowBranch? branch, PathState state, Trail trail)
    {
        switch (branch?.Semantics)
        {
            case null or ControlFlowBranchSemantics.Error:
                code.Ends.GiveUp();
                return;
            case ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow:
                _throws.Throw(branch, state, trail);
                return;
            case ControlFlowBranchSemantics.ProgramTermination:
                code.Ends.Add(PathEnd.Left);
                return;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                EndOfRegion(branch, state, trail);
                return;
            case ControlFlowBranchSemantics.Return when branch.Source.BranchValue is { } value && code.Carrying.In(value, state):
                // What a called method returns is looked at where the call stands.
                code.Ends.Add(code.Clause is null && code.Normal is null && state.Seen == Seen.Nothing ? PathEnd.Unobserved : code.Escapes, state.Exit);
                return;
            case ControlFlowBranchSemantics.Return when branch.Source.BranchValue is { } returned && code.Normal?.OfReturn?.Invoke(returned) is { } end:
                code.Ends.Add(end);
                return;
        }

        Run(branch, next: 0, Leave(branch, state, trail), trail);
    }

    // Runs the finally regions that a branch goes through, one after the other, then arrives at its destination.
    private void Run(ControlFlowBranch branch, int next, PathState state, Trail trail)
    {
        if (next < branch.FinallyRegions.Length)
        {
            var resume = new Resume(branch.Source.Ordinal, branch.IsConditionalSuccessor, next + 1, state.Resume);
            frontier.Push(code.Graph.Blocks[branch.FinallyRegions[next].FirstBlockOrdinal], state with { Resume = resume }, trail);
            return;
        }

        if (branch.Destination is not { } destination)
        {
            code.Ends.GiveUp();
        }
        else if (code.Clause is not null && state.Exit is not null && Contains(code.Clause.Try, destination))
        {
            code.End(state, PathEnd.Retried);
        }
        else
        {
            frontier.Push(destination, writes.Forget(branch.LeavingRegions, state), trail);
        }
    }

    private void EndOfRegion(ControlFlowBranch branch, PathState state, Trail trail)
    {
        if (state.Resume is not { } resume || !IsIn(branch.Source.EnclosingRegion, ControlFlowRegionKind.Finally))
        {
            // The filter said no. Of a handler further in the throw has gone on already, as if it was not there.
            if (code.Clause?.Handler is { Kind: ControlFlowRegionKind.FilterAndHandler } own && Contains(own.NestedRegions[0], branch.Source))
            {
                code.Ends.Add(PathEnd.NotCaught);
            }

            return;
        }

        var source = code.Graph.Blocks[resume.Block];
        state = state with { Resume = resume.Outer };
        if (resume.Thrown is { } thrown)
        {
            _throws.Leave(source, thrown, resume.Next, state, trail);
        }
        else
        {
            Run(resume.IsConditional ? source.ConditionalSuccessor! : source.FallThroughSuccessor!, resume.Next, state, trail);
        }
    }

    private PathState Leave(ControlFlowBranch branch, PathState state, Trail trail)
    {
        if (code.Clause is null || state.Exit is not null || branch.Destination is null
            || Contains(code.Clause.Handler, branch.Destination) || !Contains(code.Clause.Handler, branch.Source))
        {
            return state;
        }

        return state with { Exit = ExitPlaces.Of(code.Syntax!.Syntax, branch.Source, trail) };
    }

    private static bool Contains(ControlFlowRegion region, BasicBlock block)
        => block.Ordinal >= region.FirstBlockOrdinal && block.Ordinal <= region.LastBlockOrdinal;

    private static bool IsIn(ControlFlowRegion? region, ControlFlowRegionKind kind)
    {
        for (; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
