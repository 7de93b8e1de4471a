using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>What one evaluated operation does for the exception.</summary>
internal sealed class OperationEffects(WalkedCode code, VariableWrites writes, CallSites calls)
{
    /// <summary>The end of the path, or null: it goes on with what is known then.</summary>
    internal PathEnd? Apply(IOperation operation, ref PathState state)
    {
        if (code.Normal is { Marks: { } marks } && marks(operation) && code.Variables.TryGet(code.Normal, out var mark))
        {
            state = state.With(mark, carries: false, value: "true");
        }

        switch (operation)
        {
            case ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation }:
                // A part of a value that is looked at as a whole.
                return null;
            case ISimpleAssignmentOperation assignment:
                return writes.Store(assignment.Target, assignment.Value, ref state);
            case IFlowCaptureOperation capture:
                writes.Write(capture.Id, capture.Value, ref state);
                return null;
            case IDeconstructionAssignmentOperation deconstruction:
                state = writes.Deconstruct(deconstruction, state);
                return null;
            case ICompoundAssignmentOperation or IIncrementOrDecrementOperation:
                state = writes.Compound(operation, state);
                return null;
            case IArgumentOperation { Parameter.RefKind: not RefKind.None and not RefKind.In } argument:
                state = writes.Forget(argument.Value, state);
                return null;
            case IReturnOperation { Kind: OperationKind.YieldReturn } yielded:
                return code.Carrying.In(yielded.ReturnedValue, state) ? code.Escapes : null;
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

    private bool IsIndex(IPropertyReferenceOperation indexer, PathState state) => indexer.Arguments.Any(a => code.Carrying.In(a.Value, state));

    private bool CarriesAny(IOperation.OperationList operations, PathState state) => operations.Any(o => code.Carrying.In(o, state));

    private PathEnd? Call(IInvocationOperation invocation, ref PathState state)
    {
        if (code.Texts.AddedTo(invocation, state) is { } store)
        {
            if (Carrying.VariableOf(store) is { } variable)
            {
                state = writes.KeepText(variable, state);
            }
            else
            {
                writes.Keep(store, ref state);
            }
        }
        else if (KeptTexts.IsRemoval(invocation) && code.Texts.In(invocation.Instance, state))
        {
            state = writes.Forget(invocation.Instance, state);
        }

        switch (calls.Summarise(invocation, state, isInside: state.Exit is null))
        {
            case CallEffect.Observes:
                return PathEnd.Observed;
            case CallEffect.Loses:
                return code.Lose(invocation.Arguments.Select(a => Carrying.CreatedException(a.Value)).First(c => c is not null)!, state);
            case CallEffect.Recursion:
                return PathEnd.Recursion;
            case CallEffect.NeverReturns:
                return invocation.Instance is { } thrown && code.Carrying.In(thrown, state) ? code.LeavesItself
                    : state.Exit is null ? PathEnd.Left
                    : PathEnd.LeftLater;
            case CallEffect.Sometimes:
                code.Ends.Add(PathEnd.Observed);
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
}
