using Microsoft.CodeAnalysis;

namespace RiskAware.Symbols;

/// <summary>Recognises types by their full names, whichever assembly defines them.</summary>
internal static class SymbolNames
{
    /// <summary>How types are written in generated code.</summary>
    internal static readonly SymbolDisplayFormat Generated = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Full name for a reader, without arity and <c>global::</c>.</summary>
    internal static readonly SymbolDisplayFormat Reader = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>Whether the symbol is the type of a dotted name; for types that are neither nested nor generic.</summary>
    internal static bool Is(this ITypeSymbol? type, string fullName)
        => type is INamedTypeSymbol { ContainingType: null, Arity: 0 } && IsSpelt(type, fullName);

    /// <summary>Whether a namespace has a dotted name.</summary>
    internal static bool IsNamed(this INamespaceSymbol? space, string fullName) => space is { IsGlobalNamespace: false } && IsSpelt(space, fullName);

    /// <summary>Whether the type is, or derives from, the class of a name.</summary>
    internal static bool IsOrDerivesFrom(this ITypeSymbol? type, string fullName)
    {
        for (var current = type is ITypeParameterSymbol parameter ? BaseOf(parameter) : type; current is not null; current = current.BaseType)
        {
            if (current.Is(fullName))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool DerivesFromOrEquals(this ITypeSymbol? type, ITypeSymbol? other)
    {
        for (var up = type; up is not null; up = up.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(up, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name under which a compilation finds a type: nested types after <c>+</c>, generic ones with their arity.</summary>
    internal static string MetadataName(ITypeSymbol type)
        => type.ContainingType is { } outer ? MetadataName(outer) + "+" + type.MetadataName
            : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.MetadataName
            : type.MetadataName;

    /// <summary>Whether the type is, or implements, the interface of a name.</summary>
    internal static bool IsOrImplements(this ITypeSymbol? type, string fullName)
    {
        if (type is null)
        {
            return false;
        }

        if (type.Is(fullName))
        {
            return true;
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.Is(fullName))
            {
                return true;
            }
        }

        if (type is ITypeParameterSymbol parameter)
        {
            foreach (var constraint in parameter.ConstraintTypes)
            {
                if (constraint.IsOrImplements(fullName))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsSpelt(ISymbol symbol, string fullName)
    {
        var end = fullName.Length;
        while (true)
        {
            var name = symbol.Name;
            var start = end - name.Length;
            if (start < 0 || string.CompareOrdinal(fullName, start, name, 0, name.Length) != 0)
            {
                return false;
            }

            var space = symbol.ContainingNamespace;
            if (space is null or { IsGlobalNamespace: true })
            {
                return start == 0;
            }

            if (start == 0 || fullName[start - 1] != '.')
            {
                return false;
            }

            end = start - 1;
            symbol = space;
        }
    }

    private static ITypeSymbol? BaseOf(ITypeParameterSymbol parameter)
    {
        foreach (var constraint in parameter.ConstraintTypes)
        {
            if (constraint.TypeKind == TypeKind.Class)
            {
                return constraint;
            }
        }

        return null;
    }
}
