using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Calls;

/// <summary>Whether what stands after a statement is never reached, by the shape of the statement alone.</summary>
internal static class BodyEnds
{
    internal static bool Never(IOperation? statement)
    {
        switch (statement)
        {
            case IReturnOperation { Kind: OperationKind.Return } or IBranchOperation or IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation }:
                return true;
            case IBlockOperation block:
                return block.Operations.Any(Never) && !HasLabel(block);
            case IConditionalOperation { WhenTrue.Type: null } choice:
                var truth = Truth.Of(choice.Condition);
                return (truth == false || Never(choice.WhenTrue)) && (truth == true || (choice.WhenFalse is not null && Never(choice.WhenFalse))) && !HasLabel(choice);
            case IUsingOperation @using:
                return Never(@using.Body);
            case ILockOperation @lock:
                return Never(@lock.Body);
            case ITryOperation @try:
                return Never(@try.Finally) || (Never(@try.Body) && @try.Catches.All(static c => Never(c.Handler)));
            case IWhileLoopOperation loop:
                return Truth.Of(loop.Condition) == true && !Leaves(loop);
            case IForLoopOperation loop:
                return (loop.Condition is null || Truth.Of(loop.Condition) == true) && !Leaves(loop);
            default:
                return false;
        }
    }

    // Where a jump goes is not followed: one that may leave the loop, leaves it.
    private static bool Leaves(IOperation loop) => loop.Descendants().Any(static d => d is IBranchOperation { BranchKind: not BranchKind.Continue });

    private static bool HasLabel(IOperation statement) => statement.Descendants().Any(static d => d is ILabeledOperation);
}
