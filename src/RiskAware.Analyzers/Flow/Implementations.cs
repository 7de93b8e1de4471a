using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Flow;

/// <summary>Dispatch by class hierarchy inside the compilation: which source methods a virtual call can reach.</summary>
internal sealed class Implementations(Compilation compilation)
{
    private readonly Lazy<List<INamedTypeSymbol>> _types = new(() => TypesOf(compilation.Assembly.GlobalNamespace));
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<IMethodSymbol>> _known = new(SymbolEqualityComparer.Default);

    internal IReadOnlyList<IMethodSymbol> Of(IMethodSymbol method) => _known.GetOrAdd(method, Find);

    private IReadOnlyList<IMethodSymbol> Find(IMethodSymbol method)
    {
        var found = new List<IMethodSymbol>();
        if (!method.IsAbstract)
        {
            found.Add(method);
        }

        var declaring = method.ContainingType.OriginalDefinition;
        foreach (var type in _types.Value)
        {
            if (declaring.TypeKind == TypeKind.Interface)
            {
                foreach (var implemented in type.TypeKind == TypeKind.Interface ? [] : type.AllInterfaces.Where(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, declaring)))
                {
                    var member = implemented.GetMembers(method.Name).OfType<IMethodSymbol>()
                        .FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method));
                    if (member is not null && type.FindImplementationForInterfaceMember(member) is IMethodSymbol { IsAbstract: false } body)
                    {
                        found.Add(body.OriginalDefinition);
                    }
                }
            }
            else
            {
                found.AddRange(type.GetMembers(method.Name).OfType<IMethodSymbol>().Where(m => !m.IsAbstract && Overrides(m, method)));
            }
        }

        return found.Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToList();
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var up = candidate.OverriddenMethod; up is not null; up = up.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(up.OriginalDefinition, method))
            {
                return true;
            }
        }

        return false;
    }

    private static List<INamedTypeSymbol> TypesOf(INamespaceSymbol root)
    {
        var types = new List<INamedTypeSymbol>();
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (next is INamedTypeSymbol type)
            {
                types.Add(type);
            }

            foreach (var member in next.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                pending.Push(member);
            }
        }

        return types;
    }
}
