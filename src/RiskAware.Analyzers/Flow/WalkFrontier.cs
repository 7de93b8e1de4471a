using System.Collections.Generic;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace RiskAware.Analyzers.Flow;

/// <summary>Where a walk still has to go on. What was walked with the same knowledge is not walked again.</summary>
internal sealed class WalkFrontier(PathEnds ends)
{
    /// <summary>How many (block, state) pairs are walked at most; past it the answer is unknown.</summary>
    internal const int Cap = 2_000;

    private readonly HashSet<(int, PathState)> _visited = new();
    private readonly Stack<(BasicBlock Block, PathState State, Trail Trail)> _pending = new();

    internal bool IsEmpty => _pending.Count == 0;

    internal (BasicBlock Block, PathState State, Trail Trail) Pop() => _pending.Pop();

    internal void Push(BasicBlock block, PathState state, Trail trail)
    {
        if (_visited.Count >= Cap)
        {
            ends.GiveUp();
        }
        else if (_visited.Add((block.Ordinal, state)))
        {
            _pending.Push((block, state, trail));
        }
    }
}
