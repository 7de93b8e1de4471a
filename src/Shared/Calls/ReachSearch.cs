using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace RiskAware.Calls;

/// <summary>One breadth-first search from one root.</summary>
internal sealed class ReachSearch(ReachGraph graph, CallRoot root, bool complete, CancellationToken cancellation)
{
    private readonly Dictionary<PointKey, ImmutableArray<string>> _paths = [];
    private readonly Dictionary<IMethodSymbol, IMethodSymbol?> _parents = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _handed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _initializers = [];
    private readonly Queue<IMethodSymbol> _open = new();
    private readonly HashSet<UnknownReference> _through = [];
    private bool _unknown;

    internal Reach Run()
    {
        if (root.Body is not null)
        {
            _parents.Add(root.Method, null);
            foreach (var declared in graph.Symbols.DeclaredBy(root.Method))
            {
                Found(declared, null, [Reach.Declared(declared)]);
            }

            Follow(root.Method, CallCollector.Collect(root.Body, root.Method));
        }
        else
        {
            Call(root.Method, null);
        }

        while (_open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_parents.Count > ReachGraph.Cap)
            {
                _unknown = true;
                break;
            }

            var method = _open.Dequeue();
            Follow(method, graph.CallsOf(method, cancellation));
        }

        return new Reach(_paths.ToImmutableDictionary(), _unknown, _through.ToImmutableHashSet());
    }

    private void Follow(IMethodSymbol method, BodyCalls calls)
    {
        _unknown |= calls.IsUnknown;
        _unknown |= calls.RunsOwnDelegate && !root.OwnDelegatesAreKnown && SymbolEqualityComparer.Default.Equals(method, root.Method);
        foreach (var call in calls.Calls)
        {
            Call(call, method);
        }

        foreach (var call in calls.BaseCalls)
        {
            Enter(call, method);
        }

        foreach (var initializer in calls.Initializers)
        {
            if (_initializers.Add(initializer) && (complete || graph.MayReach(initializer, cancellation)))
            {
                Follow(method, graph.CallsOf(initializer, cancellation));
            }
        }

        foreach (var type in calls.Created)
        {
            HandOver(type, method);
        }

        foreach (var part in calls.Resolved.SelectMany(t => graph.Injection.Of(t, cancellation)))
        {
            Run(part, method);
        }

        foreach (var type in calls.Resolved.OfType<INamedTypeSymbol>().Where(graph.IsSource))
        {
            HandOver(type, method);
            foreach (var called in TypeHierarchy.CallableByName(type).Where(static m => m.Parameters.Length > 0 && m.Parameters[0].Type.Name == "HttpContext"))
            {
                Enter(called, method);
            }
        }
    }

    private void Run(CallRoot part, IMethodSymbol from)
    {
        if (part.Body is null)
        {
            Enter(part.Method, from);
        }
        else if (!_parents.ContainsKey(part.Method) && (complete || graph.MayReach(part.Body.Syntax, cancellation)))
        {
            _parents.Add(part.Method, from);
            Follow(part.Method, CallCollector.Collect(part.Body, part.Method));
        }
    }

    private void HandOver(INamedTypeSymbol type, IMethodSymbol from)
    {
        if (!_handed.Add(type))
        {
            return;
        }

        if (graph.IsSource(type))
        {
            foreach (var method in TypeHierarchy.CallableFromOutside(type, type.ContainingAssembly))
            {
                Enter(method, from);
            }
        }

        foreach (var handler in graph.Types.HandlersOf(type))
        {
            foreach (var method in TypeHierarchy.CallableFromOutside(handler, handler.ContainingAssembly))
            {
                Enter(method, from);
            }
        }

        var outside = graph.OutsideOf(type, complete, cancellation);
        _unknown |= outside.IsUnknown;
        _through.UnionWith(outside.Through);
        foreach (var reached in outside.Points)
        {
            Found(reached, from, [type.Name, "(" + outside.Home + ")", reached.Display]);
        }
    }

    /// <summary>A call as written: the method itself, and what the object may make of it.</summary>
    private void Call(IMethodSymbol written, IMethodSymbol? from)
    {
        var implementations = graph.Types.Implementations(written);
        foreach (var implementation in implementations)
        {
            Enter(implementation, from);
        }

        var target = written.OriginalDefinition;
        if (!Enter(target, from) && complete && target.IsAbstract && implementations.IsEmpty && TypeHierarchy.IsWorthDispatching(target))
        {
            // Ours to call, but who implements it is not to be seen.
            _unknown |= graph.IsSource(target) || IsOpen(target);
        }
    }

    private bool IsOpen(IMethodSymbol target) => graph.Outside(target, complete, cancellation).IsOpen;

    /// <summary>Enters one method; returns whether something detects there.</summary>
    private bool Enter(IMethodSymbol method, IMethodSymbol? from)
    {
        method = method.OriginalDefinition;
        if (graph.Symbols.PointOf(method) is { } point)
        {
            Found(point, from, [point.Display]);
            return true;
        }

        var before = _paths.Count;
        foreach (var declared in graph.Symbols.DeclaredBy(method))
        {
            Found(declared, from, [Name(method), Reach.Declared(declared)]);
        }

        if (method.ContainingType is { } type)
        {
            foreach (var declared in graph.Symbols.DeclaredBy(type))
            {
                Found(declared, from, [Name(method), Reach.Declared(declared)]);
            }
        }

        if (graph.IsSource(method))
        {
            if (!_parents.ContainsKey(method) && (complete || graph.MayReach(method, cancellation)))
            {
                _parents.Add(method, from);
                _open.Enqueue(method);
            }
        }

        if (!graph.IsSource(method) || TypeHierarchy.IsDispatched(method))
        {
            var outside = graph.Outside(method, complete, cancellation);
            _unknown |= outside.IsUnknown;
            _through.UnionWith(outside.Through);
            foreach (var reached in outside.Points)
            {
                Found(reached, from, [Name(method), "(" + (outside.Home ?? method.ContainingAssembly?.Name) + ")", reached.Display]);
            }
        }

        return _paths.Count > before;
    }

    private void Found(PointKey point, IMethodSymbol? from, ImmutableArray<string> via)
    {
        if (_paths.ContainsKey(point))
        {
            return;
        }

        var path = ImmutableArray.CreateBuilder<string>();
        for (var current = from; current is not null; current = _parents.TryGetValue(current, out var parent) ? parent : null)
        {
            if (current.MethodKind != MethodKind.AnonymousFunction)
            {
                path.Insert(0, Name(current));
            }
        }

        path.AddRange(via);
        _paths.Add(point, path.ToImmutable());
    }

    private static string Name(IMethodSymbol method)
        => method.MethodKind == MethodKind.LocalFunction || method.ContainingType is null ? method.Name
            : method.MethodKind == MethodKind.Constructor ? "new " + method.ContainingType.Name
            : (method.AssociatedSymbol is { } property ? method.ContainingType.Name + "." + property.Name : method.ContainingType.Name + "." + method.Name);
}
