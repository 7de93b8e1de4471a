using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>Where a clause stands in a control-flow graph.</summary>
/// <param name="Graph">The graph of the innermost method, local function or lambda.</param>
/// <param name="Handler">The catch region, with the filter's region before it if there is one.</param>
/// <param name="Try">The region of the try's body.</param>
internal sealed record CatchRegion(ControlFlowGraph Graph, ControlFlowRegion Handler, ControlFlowRegion Try);

/// <summary>Finds the region of a clause. A graph does not say which region came from which clause, so both are counted in source order.</summary>
internal static class CatchRegions
{
    // Counted once for all the clauses of a function.
    private static readonly ConditionalWeakTable<ControlFlowGraph, Dictionary<SyntaxNode, ControlFlowRegion>> s_regions = new();

    internal static CatchRegion? Find(ICatchClauseOperation clause, ControlFlowGraph root, CancellationToken cancellation)
    {
        if (clause.Parent is not ITryOperation tried || GraphOf(clause, root, cancellation) is not { } graph)
        {
            return null;
        }

        if (!s_regions.GetValue(graph, g => RegionsOf(g, FunctionOf(clause))).TryGetValue(tried.Syntax, out var whole))
        {
            return null;
        }

        var parts = whole.NestedRegions;
        var position = tried.Catches.IndexOf(tried.Catches.First(c => c.Syntax == clause.Syntax)) + 1;
        if (parts.Length != tried.Catches.Length + 1 || parts[0].Kind != ControlFlowRegionKind.Try)
        {
            return null;
        }

        var handler = parts[position];
        return IsOf(handler, clause, graph) ? new(graph, handler, parts[0]) : null;
    }

    /// <summary>The graph of the function that an operation belongs to.</summary>
    internal static ControlFlowGraph? GraphOf(IOperation operation, ControlFlowGraph root, CancellationToken cancellation)
    {
        var chain = new Stack<IOperation>();
        for (var up = operation.Parent; up is not null; up = up.Parent)
        {
            if (up is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                chain.Push(up);
            }
        }

        var graph = root;
        foreach (var function in chain)
        {
            cancellation.ThrowIfCancellationRequested();
            if (function is ILocalFunctionOperation local)
            {
                if (!graph.LocalFunctions.Any(f => SymbolEqualityComparer.Default.Equals(f, local.Symbol)))
                {
                    return null;
                }

                graph = graph.GetLocalFunctionControlFlowGraph(local.Symbol, cancellation);
            }
            else
            {
                var flow = graph.Blocks.SelectMany(b => b.AllOperations()).OfType<IFlowAnonymousFunctionOperation>()
                    .FirstOrDefault(f => f.Syntax == function.Syntax);
                if (flow is null)
                {
                    return null;
                }

                graph = graph.GetAnonymousFunctionControlFlowGraph(flow, cancellation);
            }
        }

        return graph;
    }

    private static Dictionary<SyntaxNode, ControlFlowRegion> RegionsOf(ControlFlowGraph graph, IOperation function)
    {
        var tries = function.DescendantsIn().OfType<ITryOperation>().Where(static t => t.Catches.Length > 0).ToList();
        var regions = new List<ControlFlowRegion>();
        Collect(graph.Root, regions);
        var found = new Dictionary<SyntaxNode, ControlFlowRegion>();
        if (tries.Count == regions.Count)
        {
            for (var i = 0; i < tries.Count; i++)
            {
                found[tries[i].Syntax] = regions[i];
            }
        }

        return found;
    }

    private static IOperation FunctionOf(IOperation operation)
    {
        var up = operation;
        while (up.Parent is { } parent)
        {
            up = parent;
            if (up is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                break;
            }
        }

        return up;
    }

    private static void Collect(ControlFlowRegion region, List<ControlFlowRegion> found)
    {
        if (region.Kind == ControlFlowRegionKind.TryAndCatch)
        {
            found.Add(region);
        }

        foreach (var nested in region.NestedRegions)
        {
            Collect(nested, found);
        }
    }

    // A guard against a graph that is laid out in another way than expected: then the answer is unknown, not wrong.
    private static bool IsOf(ControlFlowRegion handler, ICatchClauseOperation clause, ControlFlowGraph graph)
    {
        var type = handler.Kind == ControlFlowRegionKind.FilterAndHandler ? handler.NestedRegions.LastOrDefault()?.ExceptionType : handler.ExceptionType;
        if (type is not null && !SymbolEqualityComparer.Default.Equals(type, clause.ExceptionType))
        {
            return false;
        }

        for (var i = handler.FirstBlockOrdinal; i <= handler.LastBlockOrdinal; i++)
        {
            if (graph.Blocks[i].AllOperations().Any(o => !clause.Syntax.Span.Contains(o.Syntax.Span)))
            {
                return false;
            }
        }

        return true;
    }
}
