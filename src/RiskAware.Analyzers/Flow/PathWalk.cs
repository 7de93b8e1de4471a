using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Analyzers.Flow;

/// <summary>
/// The forward must-analysis: walks every path of a handler, or of a called method, through its control-flow graph and
/// collects how the paths end. Constant conditions prune, conditions on the exception narrow, finally regions are walked
/// through. A call that throws by itself is a path that leaves, so implicit exceptions need no edge.
/// </summary>
internal sealed class PathWalk
{
    /// <summary>How many (block, state) pairs are walked at most; past it the answer is unknown.</summary>
    internal const int Cap = 2_000;

    private readonly FlowContext _context;
    private readonly ControlFlowGraph _graph;
    private readonly CatchRegion? _clause;
    private readonly ICatchClauseOperation? _syntax;
    private readonly Variables _variables = new();
    private readonly Carrying _carrying;
    private readonly Conditions _conditions;
    private readonly CallSites _calls;
    private readonly AskedTwice _asked;
    private readonly PathEnds _ends = new();
    private readonly HashSet<(int, PathState)> _visited = new();
    private readonly Stack<(BasicBlock Block, PathState State, Trail Trail)> _pending = new();
    private readonly CancellationToken _cancellation;
    private readonly NormalEnd? _normal;

    internal PathWalk(
        FlowContext context, ControlFlowGraph graph, CatchRegion? clause, ICatchClauseOperation? syntax, CaughtException? caught, SummaryScope scope,
        NormalEnd? normal = null)
    {
        _normal = normal;
        _context = context;
        _graph = graph;
        _clause = clause;
        _syntax = syntax;
        _cancellation = scope.Cancellation;
        var declaration = (syntax?.Syntax as CatchClauseSyntax)?.Declaration;
        _carrying = new Carrying(_variables, declaration);
        _conditions = new Conditions(graph, _variables, _carrying, caught);
        _calls = new CallSites(context, graph, _variables, _carrying, scope);
        _asked = new AskedTwice(graph);
    }

    /// <summary>Walks from the entry of a clause, its filter first.</summary>
    internal PathEnds FromClause()
    {
        var state = PathState.Start;
        if (_syntax!.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declared && _variables.TryGet(declared.Symbol, out var number))
        {
            state = state.With(number, carries: true, value: null);
        }

        foreach (var (local, value) in KnownBefore.Of(_syntax))
        {
            if (!IsWrittenElsewhere(local) && _variables.TryGet(local, out var known))
            {
                state = state.With(known, carries: false, _conditions.ConstantOf(value, state));
            }
        }

        return Walk(_graph.Blocks[_clause!.Handler.FirstBlockOrdinal], state);
    }

    /// <summary>Walks a called method; the exception arrives in some of its parameters, or in captured variables.</summary>
    internal PathEnds FromEntry(IEnumerable<ISymbol> carriers) => Walk(_graph.Blocks[0], Carried(carriers));

    /// <summary>Walks on from one side of a condition.</summary>
    internal PathEnds FromBranch(ControlFlowBranch? branch, IEnumerable<ISymbol> carriers)
    {
        Follow(branch, Carried(carriers), Trail.Start);
        return Walk();
    }

    private PathState Carried(IEnumerable<ISymbol> carriers)
    {
        var state = PathState.Start;
        foreach (var carrier in carriers)
        {
            if (_variables.TryGet(carrier, out var number))
            {
                state = state.With(number, carries: true, value: null);
            }
        }

        return state;
    }

    private PathEnds Walk(BasicBlock entry, PathState start)
    {
        Push(entry, start, Trail.Start);
        return Walk();
    }

    private PathEnds Walk()
    {
        while (_pending.Count > 0 && !_ends.IsGivenUp)
        {
            _cancellation.ThrowIfCancellationRequested();
            var (block, state, trail) = _pending.Pop();
            Step(block, state, trail);
        }

        return _ends;
    }

    private void Push(BasicBlock block, PathState state, Trail trail)
    {
        if (_visited.Count >= Cap)
        {
            _ends.GiveUp();
        }
        else if (_visited.Add((block.Ordinal, state)))
        {
            _pending.Push((block, state, trail));
        }
    }

    private void Step(BasicBlock block, PathState state, Trail trail)
    {
        if (block.Kind == BasicBlockKind.Exit)
        {
            End(state, PathEnd.Unobserved);
            return;
        }

        foreach (var operation in block.AllOperations())
        {
            if (operation is IInvalidOperation)
            {
                _ends.GiveUp();
                return;
            }

            if (Apply(operation, ref state) is { } end)
            {
                _ends.Add(end);
                return;
            }

            trail = trail.After(operation);
        }

        if (block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is null)
        {
            Follow(block.FallThroughSuccessor, state, trail);
            return;
        }

        var split = _conditions.Split(block.BranchValue, state);
        var conditional = block.ConditionKind == ControlFlowConditionKind.WhenTrue ? split.WhenTrue : split.WhenFalse;
        var fallThrough = block.ConditionKind == ControlFlowConditionKind.WhenTrue ? split.WhenFalse : split.WhenTrue;
        state = _conditions.Declare(block.BranchValue, state);
        state = IsLoopOverObservers(block.BranchValue, state) ? state.AtLeast(Seen.Unknown) : state;
        var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        Take(block.FallThroughSuccessor, fallThrough, Assume(block.BranchValue, !jumpsWhen, state), trail.Decided(block.BranchValue, !jumpsWhen));
        Take(block.ConditionalSuccessor, conditional, Assume(block.BranchValue, jumpsWhen, state), trail.Decided(block.BranchValue, jumpsWhen));
    }

    // Each of several observers gets the exception: that there may be none of them is no path that anyone means.
    private bool IsLoopOverObservers(IOperation condition, PathState state)
        => condition.IsImplicit && condition.Syntax.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop
            && !loop.Statement.Span.Contains(condition.Syntax.Span) && _carrying.IsPassedIn(loop.Statement, state);

    private void Take(ControlFlowBranch? branch, Side side, PathState state, Trail trail)
    {
        switch (side)
        {
            case Side.Possible:
                Follow(branch, state, trail);
                break;
            case Side.Excused:
                _ends.Add(PathEnd.Excused);
                break;
        }
    }

    private PathEnd? Apply(IOperation operation, ref PathState state)
    {
        if (_normal is { Marks: { } marks } && marks(operation) && _variables.TryGet(_normal, out var mark))
        {
            state = state.With(mark, carries: false, value: "true");
        }

        switch (operation)
        {
            case ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation }:
                // A part of a value that is looked at as a whole.
                return null;
            case ISimpleAssignmentOperation assignment:
                return Store(assignment.Target, assignment.Value, ref state);
            case IFlowCaptureOperation capture:
                return Write(capture.Id, capture.Value, ref state);
            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruct(deconstruction, ref state);
            case ICompoundAssignmentOperation or IIncrementOrDecrementOperation:
                Forget(operation.ChildOperations.FirstOrDefault(), ref state);
                return null;
            case IArgumentOperation { Parameter.RefKind: not RefKind.None and not RefKind.In } argument:
                Forget(argument.Value, ref state);
                return null;
            case IReturnOperation { Kind: OperationKind.YieldReturn } yielded:
                return _carrying.In(yielded.ReturnedValue, state) ? Escapes : null;
            case IDynamicInvocationOperation or IDynamicObjectCreationOperation or IFunctionPointerInvocationOperation:
                if (CarriesAny(operation.ChildOperations, state))
                {
                    state = state.AtLeast(Seen.Unknown);
                }

                return null;
            case IPropertyReferenceOperation { Arguments.Length: > 0 } indexer:
                if (IsIndex(indexer, state))
                {
                    state = state.AtLeast(Seen.Unknown);
                }

                return null;
            case IInvocationOperation invocation:
                return Call(invocation, ref state);
            default:
                return null;
        }
    }

    private bool IsIndex(IPropertyReferenceOperation indexer, PathState state) => indexer.Arguments.Any(a => _carrying.In(a.Value, state));

    private bool CarriesAny(IOperation.OperationList operations, PathState state) => operations.Any(o => _carrying.In(o, state));

    private PathEnd? Call(IInvocationOperation invocation, ref PathState state)
    {
        switch (_calls.Summarise(invocation, state, isInside: state.Exit is null))
        {
            case CallEffect.Observes:
                return PathEnd.Observed;
            case CallEffect.Loses:
                return Lose(invocation.Arguments.Select(a => Carrying.CreatedException(a.Value)).First(c => c is not null)!, state);
            case CallEffect.Recursion:
                return PathEnd.Recursion;
            case CallEffect.NeverReturns:
                return invocation.Instance is { } thrown && _carrying.In(thrown, state) ? LeavesItself
                    : state.Exit is null ? PathEnd.Left
                    : PathEnd.LeftLater;
            case CallEffect.Sometimes:
                _ends.Add(PathEnd.Observed);
                return null;
            case CallEffect.Logs:
                state = state.AtLeast(Seen.Logged) with { Log = state.Log ?? invocation };
                return null;
            case CallEffect.Unknown:
                state = state.AtLeast(Seen.Unknown);
                return null;
            default:
                return null;
        }
    }

    // In a called method a guard that throws says nothing about the exception; one that throws the exception shows it.
    private PathEnd LeavesItself => _clause is null ? PathEnd.Observed : PathEnd.Left;

    // The exception ends here, and another one that does not hold it goes on. Where it was logged as a whole it is not lost.
    private PathEnd Lose(IObjectCreationOperation creation, PathState state)
    {
        if (_clause is null || state.Seen != Seen.Nothing)
        {
            return PathEnd.Left;
        }

        _ends.NoteLost(creation);
        return PathEnd.Lost;
    }

    // Out of a called method the exception goes back to the caller, who may do anything with it.
    private PathEnd Escapes => _clause is null ? PathEnd.Unknown : PathEnd.Observed;

    private PathEnd? Store(IOperation target, IOperation value, ref PathState state)
    {
        if (Carrying.VariableOf(target) is not { } variable)
        {
            if (_carrying.In(value, state) && target is not IDiscardOperation && _context.MayBeRead(target))
            {
                state = state.AtLeast(Seen.Unknown);
            }

            return null;
        }

        if (variable is IParameterSymbol { RefKind: not RefKind.None and not RefKind.In } && _carrying.In(value, state))
        {
            return Escapes;
        }

        if (_carrying.In(value, state) && variable is ILocalSymbol local && IsOfOuterFunction(local))
        {
            state = state.AtLeast(Seen.Unknown);
        }

        return Write(variable, value, ref state);
    }

    // A variable of an enclosing function outlives this one; who reads it later is not seen here.
    private bool IsOfOuterFunction(ISymbol local)
        => _graph.Parent is not null && local.DeclaringSyntaxReferences.FirstOrDefault() is { } declared
            && !_graph.OriginalOperation.Syntax.Span.Contains(declared.Span);

    private PathEnd? Write(object variable, IOperation value, ref PathState state)
    {
        if (!_variables.TryGet(variable, out var number))
        {
            _ends.GiveUp();
            return null;
        }

        state = state.With(number, _carrying.In(value, state), IsWrittenElsewhere(variable) ? null : _conditions.ConstantOf(value, state));
        return null;
    }

    private bool IsWrittenElsewhere(object variable)
        => variable is ISymbol symbol && (IsOfOuterFunction(symbol) || _context.NestedWrites.In(_graph.OriginalOperation.Syntax).Contains(symbol.Name));

    // A flag that is asked again further on has the same answer there.
    private PathState Assume(IOperation condition, bool isTrue, PathState state)
    {
        while (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not)
        {
            condition = not.Operand;
            isTrue = !isTrue;
        }

        return Carrying.VariableOf(condition) is ISymbol variable && _asked.Is(variable) && !IsWrittenElsewhere(variable) && _variables.TryGet(variable, out var number)
            ? state.With(number, carries: false, isTrue ? "true" : "false")
            : state;
    }

    private PathEnd? Deconstruct(IDeconstructionAssignmentOperation deconstruction, ref PathState state)
    {
        var isCarried = _carrying.In(deconstruction.Value, state);
        var target = deconstruction.Target is IDeclarationExpressionOperation declared ? declared.Expression : deconstruction.Target;
        foreach (var element in (target as ITupleOperation)?.Elements ?? ImmutableArray<IOperation>.Empty)
        {
            if (Carrying.VariableOf(element) is { } variable && _variables.TryGet(variable, out var number))
            {
                state = state.With(number, isCarried, null);
            }
            else if (isCarried && element is not IDiscardOperation)
            {
                state = state.AtLeast(Seen.Unknown);
            }
        }

        return null;
    }

    private void Forget(IOperation? target, ref PathState state)
    {
        if (Carrying.VariableOf(target) is { } variable && _variables.TryGet(variable, out var number))
        {
            state = state.With(number, carries: false, value: null);
        }
    }

    // What has gone out of scope would only tell equal states apart.
    private PathState Forget(ImmutableArray<ControlFlowRegion> regions, PathState state)
    {
        foreach (var region in regions)
        {
            foreach (var variable in region.Locals.Cast<object>().Concat(region.CaptureIds.Cast<object>()))
            {
                if (_variables.TryFind(variable, out var number))
                {
                    state = state.With(number, carries: false, value: null);
                }
            }
        }

        return state;
    }

    private void Follow(ControlFlowBranch? branch, PathState state, Trail trail)
    {
        switch (branch?.Semantics)
        {
            case null or ControlFlowBranchSemantics.Error:
                _ends.GiveUp();
                return;
            case ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow:
                Throw(branch, state, trail);
                return;
            case ControlFlowBranchSemantics.ProgramTermination:
                _ends.Add(PathEnd.Left);
                return;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                EndOfRegion(branch, state, trail);
                return;
            case ControlFlowBranchSemantics.Return when branch.Source.BranchValue is { } value && _carrying.In(value, state):
                // What a called method returns is looked at where the call stands.
                if (_clause is null && _normal is null && state.Seen == Seen.Nothing)
                {
                    _ends.Add(PathEnd.Unobserved);
                    return;
                }

                _ends.Add(Escapes);
                return;
            case ControlFlowBranchSemantics.Return when branch.Source.BranchValue is { } returned && _normal?.OfReturn?.Invoke(returned) is { } end:
                _ends.Add(end);
                return;
        }

        state = Leave(branch, state, trail);
        Run(branch, next: 0, state, trail);
    }

    // Runs the finally regions that a branch goes through, one after the other, then arrives at its destination.
    private void Run(ControlFlowBranch branch, int next, PathState state, Trail trail)
    {
        if (next < branch.FinallyRegions.Length)
        {
            var resume = new Resume(branch.Source.Ordinal, branch.IsConditionalSuccessor, next + 1, state.Resume);
            Push(_graph.Blocks[branch.FinallyRegions[next].FirstBlockOrdinal], state with { Resume = resume }, trail);
            return;
        }

        if (branch.Destination is not { } destination)
        {
            _ends.GiveUp();
        }
        else if (_clause is not null && state.Exit is not null && Contains(_clause.Try, destination))
        {
            End(state, PathEnd.Retried);
        }
        else
        {
            Push(destination, Forget(branch.LeavingRegions, state), trail);
        }
    }

    private void EndOfRegion(ControlFlowBranch branch, PathState state, Trail trail)
    {
        if (state.Resume is { } resume && branch.Source.EnclosingRegion is { } region && IsIn(region, ControlFlowRegionKind.Finally))
        {
            var source = _graph.Blocks[resume.Block];
            if (resume.Thrown is { } thrown)
            {
                ThrowOut(source, thrown, resume.Next, state with { Resume = resume.Outer }, trail);
                return;
            }

            var resumed = resume.IsConditional ? source.ConditionalSuccessor! : source.FallThroughSuccessor!;
            Run(resumed, resume.Next, state with { Resume = resume.Outer }, trail);
        }
        else
        {
            // The filter said no.
            _ends.Add(PathEnd.NotCaught);
        }
    }

    private void Throw(ControlFlowBranch branch, PathState state, Trail trail)
    {
        var type = Unconverted(branch.Source.BranchValue)?.Type;
        for (var region = branch.Source.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (_clause is not null && state.Exit is null && region == _clause.Handler)
            {
                break;
            }

            if (region.Kind == ControlFlowRegionKind.Finally && state.Resume is not null)
            {
                break;
            }

            if (region.Kind == ControlFlowRegionKind.Try && region.EnclosingRegion is { Kind: ControlFlowRegionKind.TryAndCatch } tried
                && type is not null && Taker(tried, type) is { } taker)
            {
                // Thrown and caught on the same path: it is no way out.
                Push(_graph.Blocks[taker.FirstBlockOrdinal], state, trail);
                return;
            }
        }

        // After the handler only what carries the exception is certainly thrown because of it.
        if (branch.Source.BranchValue is { } value && _carrying.In(value, state))
        {
            _ends.Add(LeavesItself);
        }
        else if (state.Exit is not null)
        {
            _ends.Add(PathEnd.LeftLater);
        }
        else
        {
            if (Carrying.CreatedException(branch.Source.BranchValue) is { } creation)
            {
                ThrowOut(branch.Source, creation, next: 0, state, trail);
            }
            else
            {
                _ends.Add(PathEnd.Left);
            }
        }
    }

    // On its way out an exception runs the finally regions around it, and they may still observe the one that it replaces.
    private void ThrowOut(BasicBlock source, IObjectCreationOperation creation, int next, PathState state, Trail trail)
    {
        var around = FinallyAround(source).ElementAtOrDefault(next);
        if (around is null || _clause is null)
        {
            _ends.Add(Lose(creation, state));
            return;
        }

        var resume = new Resume(source.Ordinal, IsConditional: false, next + 1, state.Resume, creation);
        Push(_graph.Blocks[around.FirstBlockOrdinal], state with { Resume = resume }, trail);
    }

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

    private static ControlFlowRegion? Taker(ControlFlowRegion tried, ITypeSymbol thrown)
        => tried.NestedRegions.FirstOrDefault(r => r.Kind == ControlFlowRegionKind.Catch
            && (r.ExceptionType is null || r.ExceptionType.SpecialType == SpecialType.System_Object || thrown.DerivesFromOrEquals(r.ExceptionType)));

    private static IOperation? Unconverted(IOperation? value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    private PathState Leave(ControlFlowBranch branch, PathState state, Trail trail)
    {
        if (_clause is null || state.Exit is not null || branch.Destination is null
            || Contains(_clause.Handler, branch.Destination) || !Contains(_clause.Handler, branch.Source))
        {
            return state;
        }

        return state with { Exit = ExitPlaces.Of(_syntax!.Syntax, branch.Source, trail) };
    }

    private void End(PathState state, PathEnd unseen)
    {
        if (!IsKept(state))
        {
            _ends.Add(PathEnd.NotCaught);
        }
        else if (state.Seen == Seen.Logged)
        {
            _ends.AddLogged(state.Log);
        }
        else
        {
            _ends.Add(state.Seen == Seen.Nothing ? unseen : PathEnd.Unknown, state.Exit);
        }
    }

    private bool IsKept(PathState state)
        => _normal?.Marks is null || (_variables.TryFind(_normal, out var mark) && state.ValueOf(mark) == "true");

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
