using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>
/// Tells whoever waits for its own turn from whoever refuses: where every way on from a no leads to the question again, nobody was
/// refused.
/// </summary>
internal static class RetryLoop
{
    internal static bool Holds(ControlFlowBranch refused, SecurityResult row)
    {
        var open = new Stack<BasicBlock>();
        var seen = new HashSet<int>();
        Push(refused);
        var asksAgain = false;
        while (open.Count > 0)
        {
            var block = open.Pop();
            if (block.Kind == BasicBlockKind.Exit)
            {
                return false;
            }

            if (block.AllOperations().Any(o => o is IPropertyReferenceOperation property && property.Property.Name == row.Member))
            {
                asksAgain = true;
                continue;
            }

            var isTrue = block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue.ConstantValue: { HasValue: true, Value: bool value } } ? value : default(bool?);
            var jumps = isTrue is null ? default(bool?) : isTrue == (block.ConditionKind == ControlFlowConditionKind.WhenTrue);
            Push(jumps == true ? null : block.FallThroughSuccessor);
            Push(jumps == false ? null : block.ConditionalSuccessor);
        }

        return asksAgain;

        // A throw leaves to whoever called, who sees it.
        void Push(ControlFlowBranch? branch)
        {
            if (branch?.Destination is { } next && seen.Add(next.Ordinal))
            {
                open.Push(next);
            }
        }
    }
}
