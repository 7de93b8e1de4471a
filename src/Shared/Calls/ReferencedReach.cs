using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Facts;
using RiskAware.Symbols;

namespace RiskAware.Calls;

/// <summary>
/// What the methods of referenced assemblies reach: by their facts, or, where the reference is source as in an IDE, by its
/// source.
/// </summary>
internal sealed class ReferencedReach
{
    private static readonly ConditionalWeakTable<Compilation, ReferencedReach> s_perCompilation = new();

    // The toolkit itself: its methods reach no point of anyone.
    private static readonly string[] s_toolkit = ["RiskAware.Abstractions", "RiskAware", "RiskAware.AspNetCore", "RiskAware.Testing"];

    private readonly Dictionary<string, ReferencedFacts> _facts = [];
    private readonly Dictionary<string, Compilation> _sources = [];
    private readonly HashSet<string> _unknown = [];
    private readonly ConcurrentDictionary<(IMethodSymbol, bool), ReachedOutside> _known = new(Comparer.Instance);

    private ReferencedReach(Compilation compilation, CancellationToken cancellation)
    {
        var names = new HashSet<string>();
        foreach (var reference in compilation.References)
        {
            cancellation.ThrowIfCancellationRequested();
            if (compilation.GetAssemblyOrModuleSymbol(reference) is not IAssemblySymbol assembly || s_toolkit.Contains(assembly.Name))
            {
                continue;
            }

            if (reference is CompilationReference { Compilation: { Language: LanguageNames.CSharp } source })
            {
                if (source.GetTypeByMetadataName(KnownNames.RiskAttribute) is not null)
                {
                    _sources[assembly.Name] = source;
                    names.UnionWith(NameClosure.Of(source, cancellation).Names);
                }
            }
            else if (ReferencedFacts.ReferencesToolkit(assembly))
            {
                AddMetadata(assembly, names);
            }
        }

        // Compiled without the toolkit, against an assembly that has points: what it reaches, nobody has said.
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!_facts.ContainsKey(assembly.Name) && !_sources.ContainsKey(assembly.Name) && !s_toolkit.Contains(assembly.Name)
                && assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => _facts.ContainsKey(r.Name) || _sources.ContainsKey(r.Name))))
            {
                _unknown.Add(assembly.Name);
            }
        }

        Names = names;
    }

    /// <summary>The names by which methods of references that may reach a point are mentioned.</summary>
    internal IReadOnlyCollection<string> Names { get; }

    internal bool Any => _facts.Count > 0 || _sources.Count > 0;

    internal static ReferencedReach Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var reach = new ReferencedReach(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => reach);
        }

        return known;
    }

    /// <summary>What a method of a reference reaches; of a virtual one, all implementations that references hold.</summary>
    /// <param name="method">A method whose source is not in the compilation.</param>
    /// <param name="complete">Whether unknown must be told from nothing.</param>
    /// <param name="cancellation">Cancels.</param>
    internal ReachedOutside Lookup(IMethodSymbol method, bool complete, CancellationToken cancellation)
    {
        method = method.OriginalDefinition;
        return _known.TryGetValue((method, complete), out var known)
            ? known
            : _known.GetOrAdd((method, complete), Find(method, complete, cancellation));
    }

    /// <summary>What the handlers of a message reach that references hold.</summary>
    internal ReachedOutside LookupMessage(INamedTypeSymbol message, bool complete, CancellationToken cancellation)
    {
        var result = ReachedOutside.Nothing;
        if (!Any)
        {
            return result;
        }

        var id = DetectionSymbols.Id(message);
        foreach (var source in _sources)
        {
            var graph = ReachGraph.Of(source.Value);
            if (DocumentationCommentId.GetFirstSymbolForDeclarationId(id, source.Value) is INamedTypeSymbol there)
            {
                foreach (var method in graph.Types.HandlersOf(there).SelectMany(h => TypeHierarchy.CallableFromOutside(h, h.ContainingAssembly)))
                {
                    var reach = graph.Search(CallRoot.Of(method), complete, cancellation);
                    result = From(source.Key, result.With(reach.Points, ImmutableArray<PointKey>.Empty, open: false).With(reach.IsUnknown, reach.Through));
                }
            }
        }

        foreach (var facts in _facts)
        {
            if (facts.Value.Reach.TryGetValue(id, out var fact))
            {
                result = From(facts.Key, result.With(fact.Points, ImmutableArray<PointKey>.Empty, open: false));
            }
        }

        return result;
    }

    private static ReachedOutside From(string assembly, ReachedOutside reached)
        => reached.Home is null && reached.Points.Length > 0 ? reached with { Home = assembly } : reached;

    private ReachedOutside Find(IMethodSymbol method, bool complete, CancellationToken cancellation)
    {
        var home = method.ContainingAssembly?.Name ?? string.Empty;
        var isHome = _facts.ContainsKey(home) || _sources.ContainsKey(home);
        if (_unknown.Contains(home))
        {
            return ReachedOutside.Nothing.Unknown(home, UnknownReason.NoFacts);
        }

        var isVirtual = TypeHierarchy.IsDispatched(method);
        if (s_toolkit.Contains(home) || !Any || (!isHome && !(isVirtual && TypeHierarchy.IsWorthDispatching(method))))
        {
            return ReachedOutside.Nothing;
        }

        var id = DetectionSymbols.Id(method);
        var result = ReachedOutside.Nothing;
        foreach (var source in _sources)
        {
            if ((isVirtual || source.Key == home)
                && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, source.Value) is IMethodSymbol there)
            {
                var reach = ReachGraph.Of(source.Value).Search(CallRoot.Of(there), complete, cancellation);
                var always = source.Key == home && !isVirtual
                    ? AlwaysReached.Of(source.Value).Points(CallRoot.Of(there), cancellation)
                    : ImmutableArray<PointKey>.Empty;
                result = From(source.Key, result.With(reach.Points, always, open: false).With(reach.IsUnknown, reach.Through));
            }
        }

        foreach (var facts in _facts)
        {
            if (facts.Value.Reach.TryGetValue(id, out var fact))
            {
                result = From(facts.Key, result.With(fact.Points, facts.Key == home ? fact.Always : ImmutableArray<PointKey>.Empty, fact.IsOpen));
            }
            else if (facts.Key == home && !facts.Value.IsAnalysed && !facts.Value.IsNewer)
            {
                result = result.Unknown(home, UnknownReason.NoFacts);
            }

            if (facts.Key == home && facts.Value.IsNewer)
            {
                result = result.Unknown(home, UnknownReason.NewerFormat);
            }
        }

        return result;
    }

    private void AddMetadata(IAssemblySymbol assembly, HashSet<string> names)
    {
        var facts = ReferencedFacts.Of(assembly);
        _facts[assembly.Name] = facts;
        foreach (var key in facts.Reach)
        {
            if (!key.Value.Points.IsEmpty)
            {
                names.Add(ReachFact.MemberName(key.Key));
            }
        }

        foreach (var point in facts.Points)
        {
            names.Add(ReachFact.MemberName(point));
        }

        if (facts.Points.Count == 0)
        {
            AddPoints(assembly.GlobalNamespace, names);
        }
        else
        {
            AddDetecting(assembly.GlobalNamespace, names);
        }
    }

    private static void AddPoints(INamespaceOrTypeSymbol container, HashSet<string> names)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol nested)
            {
                AddPoints(nested, names);
            }
            else if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
                && method.GetAttributes().Any(a => a.AttributeClass?.Name == "DetectionPointAttribute"))
            {
                names.Add(method.Name);
            }
        }

        AddIfDetecting(container, names);
    }

    private static void AddDetecting(INamespaceOrTypeSymbol container, HashSet<string> names)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            AddDetecting(member, names);
        }

        AddIfDetecting(container, names);
    }

    private static void AddIfDetecting(INamespaceOrTypeSymbol container, HashSet<string> names)
    {
        if (container is INamedTypeSymbol type && type.GetAttributes().Any(a => a.AttributeClass?.Name == "DetectsAttribute"))
        {
            names.Add(type.Name);
            names.UnionWith(type.GetMembers().OfType<IMethodSymbol>().Select(m => m.Name));
        }
    }

    private sealed class Comparer : IEqualityComparer<(IMethodSymbol Method, bool Complete)>
    {
        internal static readonly Comparer Instance = new();

        public bool Equals((IMethodSymbol Method, bool Complete) x, (IMethodSymbol Method, bool Complete) y)
            => x.Complete == y.Complete && SymbolEqualityComparer.Default.Equals(x.Method, y.Method);

        public int GetHashCode((IMethodSymbol Method, bool Complete) key)
            => SymbolEqualityComparer.Default.GetHashCode(key.Method) ^ (key.Complete ? 1 : 0);
    }
}
