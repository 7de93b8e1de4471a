using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Declarations;

namespace RiskAware.Generators.Reach;

/// <summary>
/// The methods of a compilation that code of other assemblies can call: those that it can see, and the members of foreign bases
/// and interfaces through which it runs them.
/// </summary>
internal static class ExportedMethods
{
    internal static IEnumerable<IMethodSymbol> Of(Compilation compilation, CancellationToken cancellation)
    {
        var hasFriends = compilation.Assembly.GetAttributes().Any(static a => a.AttributeClass?.Name == "InternalsVisibleToAttribute");
        return Members(compilation.Assembly.GlobalNamespace, cancellation).SelectMany(m => m switch
        {
            IMethodSymbol method => Foreign(method).Concat(IsVisible(method, hasFriends) ? [method] : []),
            INamedTypeSymbol type => type.AllInterfaces.Where(i => IsForeign(i, type.ContainingAssembly)).SelectMany(static i => i.GetMembers().OfType<IMethodSymbol>()).Select(static i => i.OriginalDefinition),
            _ => [],
        });
    }

    /// <summary>Declared elsewhere, and not by the platform, whose contracts everything implements.</summary>
    internal static bool IsForeign(INamedTypeSymbol type, IAssemblySymbol own)
        => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, own)
            && type.ContainingAssembly?.Name is { } name
            && name is not ("netstandard" or "mscorlib")
            && !name.StartsWith("System", StringComparison.Ordinal)
            && !name.StartsWith("Microsoft.", StringComparison.Ordinal);

    internal static bool IsVisible(IMethodSymbol method, bool hasFriends) => TypeShape.IsVisibleOutside(method) || (hasFriends && IsInternal(method));

    private static IEnumerable<ISymbol> Members(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        foreach (var member in container.GetMembers())
        {
            cancellation.ThrowIfCancellationRequested();
            if (member is INamespaceOrTypeSymbol nested)
            {
                foreach (var inner in Members(nested, cancellation))
                {
                    yield return inner;
                }
            }
            else if (member is IMethodSymbol { MethodKind: not MethodKind.StaticConstructor and not MethodKind.Destructor })
            {
                yield return member;
            }
        }

        if (container is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            yield return type;
        }
    }

    private static IEnumerable<IMethodSymbol> Foreign(IMethodSymbol method)
    {
        for (var root = method.OverriddenMethod; root is not null; root = root.OverriddenMethod)
        {
            if (IsForeign(root.ContainingType, method.ContainingAssembly))
            {
                yield return root.OriginalDefinition;
            }
        }
    }

    private static bool IsInternal(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is Accessibility.Private or Accessibility.ProtectedAndInternal)
            {
                return false;
            }
        }

        return true;
    }
}
