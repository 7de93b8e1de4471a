using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Facts;

namespace RiskAware.Generators.Reach;

/// <summary>What the methods that others can call reach, as facts. Holds no position, so that a body edit which leaves them alone leaves them equal.</summary>
internal sealed class ReachCollector
{
    private readonly SortedDictionary<string, ReachFact> _reach = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _observes = new(StringComparer.Ordinal);
    private readonly Compilation _compilation;
    private readonly ReachGraph _graph;
    private readonly bool _friends;
    private readonly CancellationToken _cancellation;

    private ReachCollector(Compilation compilation, CancellationToken cancellation)
    {
        _compilation = compilation;
        _graph = ReachGraph.Of(compilation);
        _cancellation = cancellation;
        _friends = compilation.Assembly.GetAttributes().Any(a => a.AttributeClass?.Name == "InternalsVisibleToAttribute");
    }

    /// <summary>The facts, ordinal by kind and key; none where the compilation has nothing to do with detection points.</summary>
    internal static IReadOnlyList<RiskFact> Collect(Compilation compilation, CancellationToken cancellation)
    {
        if (!ReachGraph.Of(compilation).Known.IsRiskAwareReferenced)
        {
            return [];
        }

        var closure = NameClosure.Of(compilation, cancellation);
        if (!closure.HasPoints && !closure.MentionsToolkit)
        {
            return [];
        }

        var collector = new ReachCollector(compilation, cancellation);
        if (closure.HasPoints || closure.Declarations.Count > 0)
        {
            collector.Add(compilation.Assembly.GlobalNamespace);
            collector.AddMessages();
        }

        var facts = new List<RiskFact> { new(FactKinds.Reach, ReachFact.AnalysedKey, string.Empty) };
        facts.AddRange(collector._reach.Select(r => new RiskFact(FactKinds.Reach, r.Key, r.Value.Write())));
        facts.InsertRange(0, collector._observes.Select(o => new RiskFact(FactKinds.Observes, o.Key, o.Value)));
        return facts;
    }

    private void Add(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            _cancellation.ThrowIfCancellationRequested();
            if (member is INamespaceOrTypeSymbol nested)
            {
                Add(nested);
            }
            else if (member is IMethodSymbol { MethodKind: not MethodKind.StaticConstructor and not MethodKind.Destructor } method)
            {
                Add(method);
            }
        }

        if (container is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            foreach (var contract in type.AllInterfaces)
            {
                if (ExportedMethods.IsForeign(contract, _compilation.Assembly))
                {
                    foreach (var member in contract.GetMembers().OfType<IMethodSymbol>())
                    {
                        AddReach(member.OriginalDefinition);
                    }
                }
            }
        }
    }

    private void Add(IMethodSymbol method)
    {
        for (var root = method.OverriddenMethod; root is not null; root = root.OverriddenMethod)
        {
            if (ExportedMethods.IsForeign(root.ContainingType, _compilation.Assembly))
            {
                AddReach(root.OriginalDefinition);
            }
        }

        if (ExportedMethods.IsVisible(method, _friends) && _graph.Symbols.PointOf(method) is null)
        {
            AddReach(method);
            AddObserved(method);
        }
    }

    private void AddReach(IMethodSymbol method)
    {
        var id = method.GetDocumentationCommentId();
        if (id is null || _reach.ContainsKey(id))
        {
            return;
        }

        var isSource = _graph.IsSource(method);
        var implementations = _graph.Types.Implementations(method);
        if (isSource && method.IsAbstract && implementations.IsEmpty && TypeHierarchy.IsWorthDispatching(method))
        {
            _reach.Add(id, ReachFact.Nothing with { IsOpen = true });
            return;
        }

        if (!(isSource && _graph.MayReach(method, _cancellation)) && !implementations.Any(i => _graph.MayReach(i, _cancellation))
            && _graph.Symbols.DeclaredBy(method).IsEmpty && _graph.Symbols.DeclaredBy(method.ContainingType).IsEmpty)
        {
            return;
        }

        var points = isSource
            ? _graph.Search(CallRoot.Of(method), complete: false, _cancellation).Points
            : [.. implementations.SelectMany(i => _graph.Search(CallRoot.Of(i), complete: false, _cancellation).Points).Distinct()];
        if (points.Length > 0)
        {
            var always = TypeHierarchy.IsDispatched(method) ? [] : AlwaysReached.Of(_compilation).Points(CallRoot.Of(method), _cancellation);
            _reach.Add(id, new ReachFact(points, always, IsOpen: false));
        }
    }

    /// <summary>What is reached by whoever sends a message: its handlers are found by its type.</summary>
    private void AddMessages()
    {
        foreach (var message in _graph.Types.Messages)
        {
            var points = _graph.Types.HandlersOf(message).SelectMany(h => TypeHierarchy.CallableFromOutside(h, h.ContainingAssembly))
                .Where(m => _graph.MayReach(m, _cancellation))
                .SelectMany(m => _graph.Search(CallRoot.Of(m), complete: false, _cancellation).Points).Distinct().ToImmutableArray();
            if (points.Length > 0 && message.GetDocumentationCommentId() is { } id)
            {
                _reach[id] = new ReachFact(points, ImmutableArray<PointKey>.Empty, IsOpen: false);
            }
        }
    }

    private void AddObserved(IMethodSymbol method)
    {
        if (TypeHierarchy.IsDispatched(method) || !method.Parameters.Any(p => ReachedAlways.IsException(p.Type)) || !_graph.MayReach(method, _cancellation))
        {
            return;
        }

        var observed = AlwaysReached.Of(_compilation).Of(CallRoot.Of(method), _cancellation).Observed;
        if (!observed.IsEmpty && method.GetDocumentationCommentId() is { } id)
        {
            _observes[id] = FactText.Write(observed.OrderBy(o => o)
                .Select(o => new KeyValuePair<string, string>("parameter", o.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        }
    }
}
