using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Throws;

/// <summary>
/// What source methods of one compilation can throw, each found once. Virtual calls go to every implementation in the
/// compilation; recursion starts from nothing and grows until it holds. What cannot throw by its names is not bound.
/// </summary>
internal sealed class ThrowSummaries
{
    private const int RoundCap = 5;
    private const int DispatchCap = 12;

    private readonly Compilation _compilation;
    private readonly MethodBodies _bodies;
    private readonly ConcurrentDictionary<IMethodSymbol, ThrowSummary> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, IMethodSymbol?> _starters = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _pipelines = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _indicators = new(SymbolEqualityComparer.Default);
    private readonly Func<ITypeSymbol, bool> _isIndicator;
    private readonly ReachGraph _graph;
    private readonly ReferencedThrows _referenced;
    private readonly Lazy<ThrowNames> _names;
    private int _walks;

    /// <param name="compilation">The compilation.</param>
    /// <param name="throws">What members outside of its source throw.</param>
    /// <param name="indicators">Simple names of the indicator types.</param>
    /// <param name="isIndicator">Whether an exception that the source throws itself may be an indicator.</param>
    internal ThrowSummaries(Compilation compilation, KnownThrows throws, IEnumerable<string> indicators, Func<ITypeSymbol, bool> isIndicator)
    {
        _compilation = compilation;
        _bodies = MethodBodies.Of(compilation);
        _isIndicator = isIndicator;
        Throws = throws;
        _graph = ReachGraph.Of(compilation);
        _referenced = ReferencedThrows.Of(compilation);
        _names = new(() => new ThrowNames(compilation, indicators));
    }

    /// <summary>How many bodies were walked so far.</summary>
    internal int Walks => _walks;

    internal KnownThrows Throws { get; }

    internal KnownTypes Known => _graph.Known;

    /// <summary>The names by which callers mention what may throw.</summary>
    internal IReadOnlyCollection<string> Names => _names.Value.All;

    internal bool IsSource(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _compilation.Assembly);

    /// <summary>The static constructor of a type, written or made from initializers; null: it has none.</summary>
    internal IMethodSymbol? StarterOf(INamedTypeSymbol type) => _starters.GetOrAdd(type.OriginalDefinition, static t => t.StaticConstructors.FirstOrDefault());

    /// <summary>What a call can throw, through whatever the object makes of it.</summary>
    internal ThrowSummary OfCall(IMethodSymbol written, ThrowScope scope)
    {
        var target = written.ReducedFrom?.OriginalDefinition ?? written.OriginalDefinition;
        if (!TypeHierarchy.IsDispatched(target))
        {
            return OfMethod(target, scope);
        }

        var all = _graph.Types.Implementations(written);
        if (all.Length > DispatchCap)
        {
            return ThrowSummary.Nothing;
        }

        var summary = OfMethod(target, scope);
        return all.Aggregate(summary, (s, m) => s.Or(OfMethod(m, scope)));
    }

    /// <summary>Whether the assembly of a method says what its methods throw: then what it does not say of a delegate is not so.</summary>
    internal bool IsTold(IMethodSymbol method) => _referenced.Tells(method.ContainingAssembly);

    /// <summary>Whether a call shows by itself what happened.</summary>
    internal bool IsDetection(IMethodSymbol method)
        => IsPoint(method) || (method.PartialDefinitionPart is { } declared && IsPoint(declared))
            || (method.PartialImplementationPart is { } implemented && IsPoint(implemented));

    /// <summary>Whether an exception that the source throws itself may be an indicator.</summary>
    internal bool MayBeIndicator(INamedTypeSymbol type) => _indicators.GetOrAdd(type, _isIndicator);

    private ThrowSummary OfMethod(IMethodSymbol method, ThrowScope scope)
    {
        method = method.PartialImplementationPart ?? method;
        if (_known.TryGetValue(method, out var known))
        {
            return known;
        }

        if (!IsSource(method))
        {
            return _referenced.IsEmpty ? ThrowSummary.Nothing : _known.GetOrAdd(method, _referenced.Of(method, this, scope.Cancellation));
        }

        if (IsDetection(method) || method.IsAbstract || method.IsExtern || !MayThrow(method, scope))
        {
            return ThrowSummary.Nothing;
        }

        if (scope.Assumed.TryGetValue(method, out var assumed))
        {
            scope.Used.Add(method);
            return assumed;
        }

        return scope.Enter() ? Fixpoint(method, scope) : ThrowSummary.Nothing;
    }

    private bool IsPoint(IMethodSymbol method) => _graph.Symbols.PointOf(method) is not null || !_graph.Symbols.DeclaredBy(method).IsEmpty;

    private ThrowSummary Fixpoint(IMethodSymbol method, ThrowScope scope)
    {
        var parts = PartsOf(method, scope).ToList();
        var result = ThrowSummary.Nothing;
        for (var round = 0; round < RoundCap && (round == 0 || scope.Again()); round++)
        {
            Interlocked.Increment(ref _walks);
            scope.Assumed[method] = result;
            var next = ThrowWalk.Summarise(this, method, parts, scope);
            scope.Assumed.Remove(method);
            var wasUsed = scope.Used.Remove(method);
            var isStable = next.Same(result) || !wasUsed;
            result = next;
            if (isStable)
            {
                break;
            }
        }

        // What rests on an assumption about a method that is still open, or on a cap, holds for this question only.
        return scope.Used.Count == 0 && !scope.IsCut ? _known.GetOrAdd(method, result) : result;
    }

    private IEnumerable<IOperation> PartsOf(IMethodSymbol method, ThrowScope scope)
    {
        if (_bodies.TryGet(method, scope.Cancellation) is { } body)
        {
            yield return body;
        }

        if (method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor)
        {
            foreach (var initializer in ConstructorParts.Of(method, scope.Cancellation))
            {
                if (_bodies.TryGet(initializer, scope.Cancellation) is { } part)
                {
                    yield return part;
                }
            }
        }
    }

    private bool MayThrow(IMethodSymbol method, ThrowScope scope)
        => method.Parameters.Any(static p => p.Type.TypeKind == TypeKind.Delegate)
            || (Deferral.IsTaskLike(method.ReturnType) && _pipelines.GetOrAdd(method.ContainingType, PipelineDelegates.AreKeptBy))
            || method.DeclaringSyntaxReferences.Any(r => _names.Value.MayThrow(r.GetSyntax(scope.Cancellation)))
            || (method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor
                && method.ContainingType.DeclaringSyntaxReferences.Any(r => r.GetSyntax(scope.Cancellation) is TypeDeclarationSyntax type && _names.Value.MayThrow(type)));
}
