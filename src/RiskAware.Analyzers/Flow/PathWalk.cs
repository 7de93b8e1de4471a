using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>
/// The forward must-analysis: walks every path of a handler, or of a called method, through its control-flow graph and
/// collects how the paths end. Constant conditions prune, conditions on the exception narrow, finally regions are walked
/// through. A call that throws by itself is a path that leaves, so implicit exceptions need no edge.
/// </summary>
internal sealed class PathWalk
{
    private readonly WalkedCode _code;
    private readonly WalkFrontier _frontier;
    private readonly VariableWrites _writes;
    private readonly OperationEffects _effects;
    private readonly BranchPaths _branches;
    private readonly CancellationToken _cancellation;

    internal PathWalk(
        FlowContext context, ControlFlowGraph graph, CatchRegion? clause, ICatchClauseOperation? syntax, CaughtException? caught, SummaryScope scope,
        NormalEnd? normal = null)
    {
        _code = new WalkedCode(context, graph, clause, syntax, caught, normal);
        _frontier = new WalkFrontier(_code.Ends);
        _writes = new VariableWrites(_code);
        _effects = new OperationEffects(_code, _writes, new CallSites(context, graph, _code.Variables, _code.Carrying, scope));
        _branches = new BranchPaths(_code, _frontier, _writes);
        _cancellation = scope.Cancellation;
    }

    /// <summary>Walks from the entry of a clause, its filter first.</summary>
    internal PathEnds FromClause() => Walk(_code.Graph.Blocks[_code.Clause!.Handler.FirstBlockOrdinal], _writes.AtClause());

    /// <summary>Walks a called method; the exception arrives in some of its parameters, or in captured variables.</summary>
    internal PathEnds FromEntry(IEnumerable<ISymbol> carriers) => Walk(_code.Graph.Blocks[0], Carried(carriers));

    /// <summary>Walks on from one side of a condition.</summary>
    internal PathEnds FromBranch(ControlFlowBranch? branch, IEnumerable<ISymbol> carriers)
    {
        _branches.Follow(branch, Carried(carriers), Trail.Start);
        return Walk();
    }

    private PathState Carried(IEnumerable<ISymbol> carriers)
    {
        var state = PathState.Start;
        foreach (var carrier in carriers)
        {
            if (_code.Variables.TryGet(carrier, out var number))
            {
                state = state.With(number, carries: true, value: null);
            }
        }

        return state;
    }

    private PathEnds Walk(BasicBlock entry, PathState start)
    {
        _frontier.Push(entry, start, Trail.Start);
        return Walk();
    }

    private PathEnds Walk()
    {
        while (!_frontier.IsEmpty && !_code.Ends.IsGivenUp)
        {
            _cancellation.ThrowIfCancellationRequested();
            var (block, state, trail) = _frontier.Pop();
            Step(block, state, trail);
        }

        return _code.Ends;
    }

    private void Step(BasicBlock block, PathState state, Trail trail)
    {
        if (block.Kind == BasicBlockKind.Exit)
        {
            _code.End(state, PathEnd.Unobserved);
            return;
        }

        foreach (var operation in block.AllOperations())
        {
            if (operation is IInvalidOperation)
            {
                _code.Ends.GiveUp();
                return;
            }

            if (_effects.Apply(operation, ref state) is { } end)
            {
                _code.Ends.Add(end, state.Exit);
                return;
            }

            trail = trail.After(operation);
        }

        if (block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is null)
        {
            _branches.Follow(block.FallThroughSuccessor, state, trail);
        }
        else
        {
            Decide(block, block.BranchValue, state, trail);
        }
    }

    private void Decide(BasicBlock block, IOperation condition, PathState state, Trail trail)
    {
        var split = _code.Conditions.Split(condition, state);
        var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        state = _code.Conditions.Declare(condition, state);
        state = IsLoopOverObservers(condition, state) ? state.AtLeast(Seen.Unknown) : state;
        Take(block.FallThroughSuccessor, jumpsWhen ? split.WhenFalse : split.WhenTrue, _writes.Assume(condition, !jumpsWhen, state), trail.Decided(condition, !jumpsWhen));
        Take(block.ConditionalSuccessor, jumpsWhen ? split.WhenTrue : split.WhenFalse, _writes.Assume(condition, jumpsWhen, state), trail.Decided(condition, jumpsWhen));
    }

    // Each of several observers gets the exception: that there may be none of them is no path that anyone means.
    private bool IsLoopOverObservers(IOperation condition, PathState state)
        => condition.IsImplicit && condition.Syntax.FirstAncestorOrSelf<ForEachStatementSyntax>() is { } loop
            && !loop.Statement.Span.Contains(condition.Syntax.Span) && _code.Carrying.IsPassedIn(loop.Statement, loop.Identifier.ValueText, state);

    private void Take(ControlFlowBranch? branch, Side side, PathState state, Trail trail)
    {
        switch (side)
        {
            case Side.Possible:
                _branches.Follow(branch, state, trail);
                break;
            case Side.Excused:
                _code.Ends.Add(PathEnd.Excused);
                break;
        }
    }
}
