using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Symbols;

namespace RiskAware.Declarations;

/// <summary>
/// Finds the logger or sink that a method without such a parameter uses: a field, else a property of its class or of the nearest
/// base class that has one, else a parameter of its primary constructor. That comes last, because one that is also handed to the
/// base would be held twice.
/// </summary>
internal static class MemberFinder
{
    /// <summary>The expression, or null; <paramref name="ambiguous"/> names the members if there are several and none fits best.</summary>
    internal static string? Find(
        Compilation compilation, IMethodSymbol method, string typeName, CancellationToken cancellation, out string[]? ambiguous)
    {
        ambiguous = null;
        foreach (var group in Groups(compilation, method, typeName, cancellation))
        {
            if (group.Count == 0)
            {
                continue;
            }

            var best = group.Count == 1 ? group : group.Where(m => IsOfCategory(m, method.ContainingType)).ToList();
            if (best.Count == 1)
            {
                return Expression(best[0]);
            }

            ambiguous = group.Select(static m => m.Name).OrderBy(static n => n, StringComparer.Ordinal).ToArray();
            return null;
        }

        return null;
    }

    private static IEnumerable<List<ISymbol>> Groups(Compilation compilation, IMethodSymbol method, string typeName, CancellationToken cancellation)
    {
        var type = method.ContainingType;
        for (var level = type; level is not null; level = level.BaseType)
        {
            var members = level.GetMembers()
                .Where(m => m.CanBeReferencedByName && (m.IsStatic || !method.IsStatic) && TypeOf(m).IsOrImplements(typeName)
                    && compilation.IsSymbolAccessibleWithin(m, type, type))
                .ToList();
            yield return members.Where(static m => m is IFieldSymbol).ToList();
            yield return members.Where(static m => m is IPropertySymbol).ToList();
        }

        if (!method.IsStatic)
        {
            yield return PrimaryParameters(type, cancellation)
                .Where(p => p.Type.IsOrImplements(typeName) && p.RefKind is RefKind.None or RefKind.In
                    && method.Parameters.All(other => other.Name != p.Name))
                .ToList<ISymbol>();
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private static IEnumerable<IParameterSymbol> PrimaryParameters(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.IsRecord || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            return [];
        }

        foreach (var constructor in type.InstanceConstructors)
        {
            foreach (var reference in constructor.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax)
                {
                    return constructor.Parameters;
                }
            }
        }

        return [];
    }

    private static bool IsOfCategory(ISymbol member, INamedTypeSymbol type)
        => TypeOf(member) is INamedTypeSymbol { TypeArguments.Length: 1 } logger
            && SymbolEqualityComparer.Default.Equals(logger.TypeArguments[0], type);

    private static string Expression(ISymbol member)
    {
        var name = Identifiers.Escape(member.Name);
        if (member is IParameterSymbol)
        {
            return name;
        }

        return member.IsStatic ? member.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + name : "this." + name;
    }
}
