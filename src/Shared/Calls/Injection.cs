using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace RiskAware.Calls;

/// <summary>
/// What the container runs to make the objects that code asks for: constructors of the types that may stand behind a type, of
/// what those ask for, the factories that are registered for them, and what ends them. Which of several registrations wins, is
/// not looked at.
/// </summary>
internal sealed class Injection(ReachGraph graph, Compilation compilation)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<CallRoot>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What making the arguments of a method runs, and the object that it is called on.</summary>
    internal IEnumerable<CallRoot> Around(IMethodSymbol method, INamedTypeSymbol? type, CancellationToken cancellation)
    {
        var parts = method.Parameters.SelectMany(p => Of(p.Type, cancellation));
        return (type ?? (method.IsStatic ? null : method.ContainingType)) is { TypeKind: TypeKind.Class } made ? parts.Concat(Of(made, cancellation)) : parts;
    }

    /// <summary>What making an object of a type runs, where the type is declared in source or implemented there.</summary>
    internal ImmutableArray<CallRoot> Of(ITypeSymbol type, CancellationToken cancellation)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: SpecialType.None } named)
        {
            return ImmutableArray<CallRoot>.Empty;
        }

        if (named.IsGenericType && named.ContainingNamespace?.ToDisplayString() is "System" or "System.Collections.Generic")
        {
            // A sequence of services, a lazy one, a factory.
            return named.TypeArguments.SelectMany(t => Of(t, cancellation)).ToImmutableArray();
        }

        if (!graph.IsSource(named) && !TypeHierarchy.IsWorthDispatching(named))
        {
            return ImmutableArray<CallRoot>.Empty;
        }

        return _known.TryGetValue(named.OriginalDefinition, out var known)
            ? known
            : _known.GetOrAdd(named.OriginalDefinition, Collect(named.OriginalDefinition, cancellation));
    }

    private ImmutableArray<CallRoot> Collect(INamedTypeSymbol service, CancellationToken cancellation)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default) { service };
        var open = new Queue<INamedTypeSymbol>();
        var roots = ImmutableArray.CreateBuilder<CallRoot>();
        open.Enqueue(service);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var asked = open.Dequeue();
            roots.AddRange(ServiceFactories.Of(compilation, cancellation).For(asked));
            foreach (var type in graph.Types.DerivedFrom(asked).Append(asked).Where(t => graph.IsSource(t) && t is { TypeKind: TypeKind.Class, IsAbstract: false }))
            {
                foreach (var constructor in type.InstanceConstructors)
                {
                    roots.Add(CallRoot.Of(constructor, ownDelegatesAreKnown: true));
                    foreach (var parameter in constructor.Parameters.Select(static p => p.Type).OfType<INamedTypeSymbol>().SelectMany(Unwrapped))
                    {
                        if ((graph.IsSource(parameter) || TypeHierarchy.IsWorthDispatching(parameter)) && seen.Add(parameter.OriginalDefinition))
                        {
                            open.Enqueue(parameter.OriginalDefinition);
                        }
                    }
                }

                roots.AddRange(type.GetMembers().OfType<IMethodSymbol>()
                    .Where(static m => m is { Name: "Dispose" or "DisposeAsync", IsStatic: false, Parameters.IsEmpty: true })
                    .Select(static m => CallRoot.Of(m, ownDelegatesAreKnown: true)));
            }
        }

        return roots.ToImmutable();
    }

    private static IEnumerable<INamedTypeSymbol> Unwrapped(INamedTypeSymbol type)
        => type.IsGenericType && type.ContainingNamespace?.ToDisplayString() is "System" or "System.Collections.Generic"
            ? type.TypeArguments.OfType<INamedTypeSymbol>().SelectMany(Unwrapped)
            : [type];
}
