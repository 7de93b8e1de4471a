using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Calls;

/// <summary>
/// Which detection points are reached on every path that ends normally, through calls by summary. Paths that throw do not
/// count; a point behind any condition is not among them.
/// </summary>
internal sealed class AlwaysReached
{
    private static readonly ConditionalWeakTable<Compilation, AlwaysReached> s_perCompilation = new();

    private readonly ReachGraph _graph;
    private readonly FlowGraphs _flow;
    private readonly ConcurrentDictionary<object, ReachedAlways> _known = new();

    private AlwaysReached(Compilation compilation)
    {
        _graph = ReachGraph.Of(compilation);
        _flow = FlowGraphs.Of(compilation);
    }

    internal static AlwaysReached Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new AlwaysReached(c));

    /// <summary>The points that a root always reaches, ordinal by id.</summary>
    internal ImmutableArray<PointKey> Points(CallRoot root, CancellationToken cancellation)
        => Of(root, cancellation).Points.OrderBy(p => p.Id, System.StringComparer.Ordinal).ToImmutableArray();

    /// <summary>What a root always does: which points it reaches, and which of its exception parameters it gives to one.</summary>
    internal ReachedAlways Of(CallRoot root, CancellationToken cancellation)
    {
        var isCut = false;
        return root.Body is null && !_graph.IsSource(root.Method)
            ? OfTarget(root.Method, [], ref isCut, cancellation)
            : Summarise(root, [], out _, cancellation);
    }

    /// <summary>What one call always does.</summary>
    internal ReachedAlways OfCall(IMethodSymbol written, HashSet<object> open, ref bool isCut, CancellationToken cancellation)
    {
        var target = written.OriginalDefinition;
        if (_graph.Symbols.PointOf(target) is { } point)
        {
            return ReachedAlways.Point(point, target);
        }

        if (!TypeHierarchy.IsDispatched(target))
        {
            return OfTarget(target, open, ref isCut, cancellation);
        }

        var targets = _graph.Types.Implementations(written).ToList();
        if (!target.IsAbstract)
        {
            targets.Add(target);
        }

        ReachedAlways? common = null;
        foreach (var implementation in targets)
        {
            var one = OfTarget(implementation, open, ref isCut, cancellation);
            common = common is null ? one : common.And(one);
        }

        return common ?? ReachedAlways.Nothing;
    }

    private ReachedAlways OfTarget(IMethodSymbol target, HashSet<object> open, ref bool isCut, CancellationToken cancellation)
    {
        if (_graph.Symbols.PointOf(target) is { } point)
        {
            return ReachedAlways.Point(point, target);
        }

        if (!_graph.IsSource(target))
        {
            var outside = _graph.Outside(target, complete: false, cancellation);
            return outside.Always.IsEmpty ? ReachedAlways.Nothing : ReachedAlways.Nothing with { Points = outside.Always.ToImmutableHashSet() };
        }

        if (!_graph.MayReach(target, cancellation) || IsIterator(target, cancellation))
        {
            return ReachedAlways.Nothing;
        }

        var summary = Summarise(CallRoot.Of(target), open, out var cut, cancellation);
        isCut |= cut;
        return summary;
    }

    private ReachedAlways Summarise(CallRoot root, HashSet<object> open, out bool isCut, CancellationToken cancellation)
    {
        object key = root.Syntax ?? (object)root.Method;
        isCut = false;
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        // Recursion: what comes again adds nothing, and what rests on that is not kept for others, who may start elsewhere.
        if (open.Count > 100 || !open.Add(key))
        {
            isCut = true;
            return ReachedAlways.Nothing;
        }

        var summary = _flow.TryGet(root, cancellation) is { } graph
            ? new AlwaysFlow(this, root.Method, graph, open, cancellation).Run(out isCut)
            : ReachedAlways.Nothing;
        open.Remove(key);
        return isCut && open.Count > 0 ? summary : _known.GetOrAdd(key, summary);
    }

    private static bool IsIterator(IMethodSymbol method, CancellationToken cancellation)
        => method.ReturnType.Name is "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator"
            && method.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellation).DescendantNodes().Any(n => n is YieldStatementSyntax));
}
