using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RiskAware.Calls;

/// <summary>Which source types derive from, or implement, a type; and what a virtual call may run.</summary>
internal sealed class TypeHierarchy(Compilation compilation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _targets = new(SymbolEqualityComparer.Default);
    private readonly object _gate = new();
    private Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>? _derived;
    private Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>? _handlers;
    private readonly List<(INamedTypeSymbol Handler, ITypeParameterSymbol Message)> _open = [];

    /// <summary>Whether which method runs is decided by the object.</summary>
    internal static bool IsDispatched(IMethodSymbol method)
        => method.IsStatic
            ? method is { IsAbstract: true } or { IsVirtual: true }
            : (method.IsAbstract || method.IsVirtual || (method.IsOverride && !method.IsSealed)
                || method.ContainingType is { TypeKind: TypeKind.Interface })
            && method.ContainingType is { IsSealed: false };

    /// <summary>What everything implements (ToString, Dispose, Equals) says nothing about where a call leads.</summary>
    internal static bool IsWorthDispatching(IMethodSymbol method) => IsWorthDispatching(Root(method).ContainingType);

    internal static bool IsWorthDispatching(INamedTypeSymbol type)
        => type.Name is "IProgress" or "IObserver" || type.ContainingNamespace?.ToDisplayString()
            is not ("System" or "System.Collections" or "System.Collections.Generic" or "System.Threading.Tasks" or "System.IO");

    /// <summary>The source methods that a call may run through the object, without the called method itself.</summary>
    internal ImmutableArray<IMethodSymbol> Implementations(IMethodSymbol method)
        => !IsDispatched(method) || !IsWorthDispatching(method)
            ? ImmutableArray<IMethodSymbol>.Empty
            : _targets.GetOrAdd(method, Find);

    /// <summary>The source types that derive from a type or implement it.</summary>
    internal IReadOnlyList<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol type)
    {
        Build();
        return _derived!.TryGetValue(type.OriginalDefinition, out var derived) ? derived : [];
    }

    /// <summary>The types that a generic interface from outside is implemented over: messages.</summary>
    internal IEnumerable<INamedTypeSymbol> Messages
    {
        get
        {
            Build();
            return _handlers!.Keys;
        }
    }

    /// <summary>
    /// The source types that implement a generic interface from outside over a type, or over what it derives from: handlers of a
    /// message, say; and those that do so over any message, as a behaviour around all handlers does.
    /// </summary>
    internal IReadOnlyList<INamedTypeSymbol> HandlersOf(INamedTypeSymbol message)
    {
        Build();
        if (_handlers!.Count == 0 && _open.Count == 0)
        {
            return [];
        }

        var found = new List<INamedTypeSymbol>();
        for (var current = message; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            AddHandlers(current);
        }

        foreach (var contract in message.AllInterfaces)
        {
            AddHandlers(contract);
        }

        var isMessage = found.Count > 0;
        found.AddRange(_open.Where(o => o.Message.ConstraintTypes.OfType<INamedTypeSymbol>().ToList() is var constraints
            && (constraints.Count > 0 ? constraints.All(c => IsA(message, c)) : isMessage)).Select(static o => o.Handler));
        return found;

        void AddHandlers(INamedTypeSymbol type)
        {
            if (_handlers.TryGetValue(type.OriginalDefinition, out var handlers))
            {
                found.AddRange(handlers);
            }
        }
    }

    private static bool IsA(INamedTypeSymbol type, INamedTypeSymbol other)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Same(current.OriginalDefinition, other.OriginalDefinition))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(i => Same(i.OriginalDefinition, other.OriginalDefinition));
    }

    /// <summary>The methods that a pipeline looks for by their names in a type that is used as middleware.</summary>
    internal static IEnumerable<IMethodSymbol> CallableByName(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var method in current.GetMembers().OfType<IMethodSymbol>())
            {
                if (method.Name is "Invoke" or "InvokeAsync" && method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false })
                {
                    yield return method;
                }
            }
        }
    }

    /// <summary>The methods of a source type that code from outside can call through a base or an interface that it knows.</summary>
    internal static IEnumerable<IMethodSymbol> CallableFromOutside(INamedTypeSymbol type, IAssemblySymbol own)
    {
        // What a derived class overrides runs only if that calls it.
        var overriding = new Dictionary<IMethodSymbol, IMethodSymbol>(SymbolEqualityComparer.Default);
        for (var current = type.OriginalDefinition; current is not null && Same(current.ContainingAssembly, own); current = current.BaseType?.OriginalDefinition)
        {
            foreach (var method in current.GetMembers().OfType<IMethodSymbol>())
            {
                if (method.OverriddenMethod is { } replaced)
                {
                    overriding[replaced.OriginalDefinition] = overriding.TryGetValue(method, out var last) ? last : method;
                }

                if (method.IsOverride && !overriding.ContainsKey(method) && Root(method) is { } root && !Same(root.ContainingAssembly, own) && root.ContainingType.SpecialType != SpecialType.System_Object)
                {
                    yield return method;
                }
            }
        }

        foreach (var contract in type.OriginalDefinition.AllInterfaces)
        {
            if (!Same(contract.ContainingAssembly, own))
            {
                foreach (var member in contract.GetMembers().OfType<IMethodSymbol>())
                {
                    // What the interface itself does runs no code of the type but through its other members.
                    if (type.OriginalDefinition.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation && !SymbolEqualityComparer.Default.Equals(implementation, member))
                    {
                        yield return overriding.TryGetValue(implementation.OriginalDefinition, out var last) ? last : implementation.OriginalDefinition;
                    }
                }
            }
        }
    }

    private static IMethodSymbol Root(IMethodSymbol method)
    {
        var root = method.OriginalDefinition;
        while (root.OverriddenMethod is { } overridden)
        {
            root = overridden.OriginalDefinition;
        }

        return root;
    }

    private static bool Same(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);

    private ImmutableArray<IMethodSymbol> Find(IMethodSymbol method)
    {
        Build();
        var found = new List<IMethodSymbol>();
        foreach (var type in _derived!.TryGetValue(method.ContainingType.OriginalDefinition, out var derived) ? derived : [])
        {
            if (method.ContainingType.TypeKind == TypeKind.Interface)
            {
                found.AddRange(Implementing(method, type));
            }
            else
            {
                found.AddRange(type.GetMembers(method.Name).OfType<IMethodSymbol>().Where(m => Overrides(m, method.OriginalDefinition)));
            }
        }

        return found.Select(m => m.OriginalDefinition).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .OrderBy(static m => DetectionSymbols.Id(m), System.StringComparer.Ordinal).ToImmutableArray();
    }

    private static IEnumerable<IMethodSymbol> Implementing(IMethodSymbol method, INamedTypeSymbol type)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (!Same(contract.OriginalDefinition, method.ContainingType.OriginalDefinition) || !MayBeSame(contract, method.ContainingType))
            {
                continue;
            }

            foreach (var member in contract.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                if (Same(member.OriginalDefinition, method.OriginalDefinition)
                    && type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation)
                {
                    yield return implementation;
                }
            }
        }
    }

    private static bool MayBeSame(INamedTypeSymbol one, INamedTypeSymbol other)
        => Same(one, other) || one.TypeArguments.Concat(other.TypeArguments).Any(HasTypeParameter)
            || one.OriginalDefinition.TypeParameters.Any(p => p.Variance != VarianceKind.None);

    private static bool HasTypeParameter(ITypeSymbol type)
        => type is ITypeParameterSymbol || (type is INamedTypeSymbol named && named.TypeArguments.Any(HasTypeParameter)) || type is IArrayTypeSymbol;

    private static bool Overrides(IMethodSymbol method, IMethodSymbol overridden)
    {
        for (var current = method.OverriddenMethod; current is not null; current = current.OverriddenMethod)
        {
            if (Same(current.OriginalDefinition, overridden))
            {
                return true;
            }
        }

        return false;
    }

    private void Build()
    {
        lock (_gate)
        {
            if (_derived is not null)
            {
                return;
            }

            var derived = new Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
            var handlers = new Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
            foreach (var type in Types(compilation.Assembly.GlobalNamespace))
            {
                for (var current = type.BaseType; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
                {
                    Add(derived, current.OriginalDefinition, type);
                }

                foreach (var contract in type.AllInterfaces)
                {
                    Add(derived, contract.OriginalDefinition, type);
                    if (!Same(contract.ContainingAssembly, compilation.Assembly))
                    {
                        foreach (var message in contract.TypeArguments.OfType<INamedTypeSymbol>().Where(IsMessage))
                        {
                            Add(handlers, message.OriginalDefinition, type);
                        }

                        if (type is { TypeKind: TypeKind.Class } && contract.ContainingNamespace?.ToDisplayString() is { } space
                            && space != "System" && !space.StartsWith("System.", System.StringComparison.Ordinal))
                        {
                            _open.AddRange(contract.TypeArguments.OfType<ITypeParameterSymbol>().Take(1).Select(p => (type, p)));
                        }
                    }
                }
            }

            _handlers = handlers;
            _derived = derived;
        }
    }

    private static bool IsMessage(INamedTypeSymbol type)
        => type.SpecialType == SpecialType.None
            && type.ContainingNamespace?.ToDisplayString() is { } name
            && name != "System" && !name.StartsWith("System.", System.StringComparison.Ordinal);

    private static void Add(Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> index, INamedTypeSymbol key, INamedTypeSymbol value)
    {
        if (!index.TryGetValue(key, out var values))
        {
            index.Add(key, values = []);
        }

        values.Add(value);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol nested)
            {
                if (member is INamedTypeSymbol type)
                {
                    yield return type;
                }

                foreach (var inner in Types(nested))
                {
                    yield return inner;
                }
            }
        }
    }
}
