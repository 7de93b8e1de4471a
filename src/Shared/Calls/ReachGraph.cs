using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Calls;

/// <summary>
/// The call graph of one compilation, built where a search walks. A quick search follows only what may lead to a point by its
/// names; a complete one follows everything, which tells nothing from unknown.
/// </summary>
internal sealed class ReachGraph
{
    /// <summary>How many methods one search visits at most; past it the answer is unknown.</summary>
    internal const int Cap = 5_000;

    private static readonly ConditionalWeakTable<Compilation, ReachGraph> s_perCompilation = new();

    private readonly Compilation _compilation;
    private readonly MethodBodies _bodies;
    private readonly ConcurrentDictionary<IMethodSymbol, BodyCalls> _calls = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(object Root, bool Complete, bool OwnDelegatesAreKnown), Reach> _known = new();

    private ReachGraph(Compilation compilation)
    {
        _compilation = compilation;
        _bodies = MethodBodies.Of(compilation);
        Known = new KnownTypes(compilation);
        Symbols = new DetectionSymbols(Known);
        Types = new TypeHierarchy(compilation);
        Injection = new Injection(this, compilation);
    }

    internal KnownTypes Known { get; }

    internal DetectionSymbols Symbols { get; }

    internal TypeHierarchy Types { get; }

    internal Injection Injection { get; }

    internal static ReachGraph Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new ReachGraph(c));

    /// <summary>What a root reaches.</summary>
    /// <param name="root">Where to start.</param>
    /// <param name="complete">Whether nothing must be told from unknown.</param>
    /// <param name="cancellation">Cancels.</param>
    internal Reach Search(CallRoot root, bool complete, CancellationToken cancellation)
    {
        var key = (root.Syntax ?? (object)root.Method, complete, root.OwnDelegatesAreKnown);
        return _known.TryGetValue(key, out var known) ? known : _known.GetOrAdd(key, new ReachSearch(this, root, complete, cancellation).Run());
    }

    /// <summary>Whether a method has its body in the source of this compilation.</summary>
    internal bool IsSource(IMethodSymbol method)
        => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, _compilation.Assembly);

    /// <summary>Whether a type is declared in the source of this compilation.</summary>
    internal bool IsSource(INamedTypeSymbol type)
        => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly);

    /// <summary>Whether a source method may lead to a point, by its names.</summary>
    internal bool MayReach(IMethodSymbol method, CancellationToken cancellation)
    {
        var closure = NameClosure.Of(_compilation, cancellation);
        var implementation = method.PartialImplementationPart ?? method;
        if (implementation.DeclaringSyntaxReferences.Any(r => closure.MayReach(r.GetSyntax(cancellation))))
        {
            return true;
        }

        // Its type stands for the initializers that every constructor runs.
        return method.MethodKind == MethodKind.Constructor
            && method.ContainingType.DeclaringSyntaxReferences.Any(r => closure.MayReach(r.GetSyntax(cancellation)));
    }

    /// <summary>Whether a piece of code may lead to a point, by its names.</summary>
    internal bool MayReach(SyntaxNode node, CancellationToken cancellation) => NameClosure.Of(_compilation, cancellation).MayReach(node);

    /// <summary>What the handlers that references hold for a message reach.</summary>
    internal ReachedOutside OutsideOf(INamedTypeSymbol message, bool complete, CancellationToken cancellation)
        => ReferencedReach.Of(_compilation, cancellation).LookupMessage(message, complete, cancellation);

    internal ReachedOutside Outside(IMethodSymbol method, bool complete, CancellationToken cancellation)
        => ReferencedReach.Of(_compilation, cancellation).Lookup(method, complete, cancellation);

    /// <summary>What a source method may call.</summary>
    internal BodyCalls CallsOf(IMethodSymbol method, CancellationToken cancellation)
        => _calls.TryGetValue(method, out var known) ? known : _calls.GetOrAdd(method, Collect(method, cancellation));

    /// <summary>What the initializer of a field may call.</summary>
    internal BodyCalls CallsOf(SyntaxNode initializer, CancellationToken cancellation)
        => _bodies.TryGet(initializer, cancellation) is { } operation ? CallCollector.Collect(operation, null) : Unseen;

    private BodyCalls Unseen => BodyCalls.None with { IsUnknown = _bodies.IsExhausted };

    private BodyCalls Collect(IMethodSymbol method, CancellationToken cancellation)
    {
        var body = _bodies.TryGet(method, cancellation);
        var calls = body is not null ? CallCollector.Collect(body, method)
            : AwaitsBody(method) ? BodyCalls.None with { IsUnknown = true }
            : Unseen;
        return method.MethodKind == MethodKind.Constructor ? WithInitializers(method, calls, cancellation) : calls;
    }

    /// <summary>Whether another generator, which runs beside ours, writes the body; the well-known ones write nothing that detects.</summary>
    private static bool AwaitsBody(IMethodSymbol method)
        => method is { IsPartialDefinition: true, PartialImplementationPart: null }
            && !(method.ReturnsVoid && method.DeclaredAccessibility == Accessibility.Private)
            && !method.GetAttributes().Any(static a => a.AttributeClass?.Name is "LoggerMessageAttribute" or "GeneratedRegexAttribute" or "LibraryImportAttribute");

    private BodyCalls WithInitializers(IMethodSymbol constructor, BodyCalls calls, CancellationToken cancellation)
    {
        var parts = new List<BodyCalls> { calls };
        if (!calls.Calls.Any(c => c.MethodKind == MethodKind.Constructor && SymbolEqualityComparer.Default.Equals(c.ContainingType, constructor.ContainingType)))
        {
            foreach (var initializer in ConstructorParts.Of(constructor, cancellation))
            {
                parts.Add(CallsOf(initializer, cancellation));
            }
        }

        var all = parts.SelectMany(p => p.Calls).ToList();
        if (!all.Any(c => c.MethodKind == MethodKind.Constructor)
            && constructor.ContainingType.BaseType?.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty) is { } implied)
        {
            all.Add(implied);
        }

        return new BodyCalls(
            all.ToImmutableArray(),
            parts.SelectMany(p => p.BaseCalls).ToImmutableArray(),
            parts.SelectMany(p => p.Created).ToImmutableArray(),
            parts.SelectMany(p => p.Resolved).ToImmutableArray(),
            parts.SelectMany(p => p.Initializers).ToImmutableArray(),
            parts.Any(p => p.RunsOwnDelegate),
            parts.Any(p => p.IsUnknown));
    }
}
