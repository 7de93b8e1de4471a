using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Endpoints.Mvc;

/// <summary>The attributes that reflection gives for a method or type with what it inherits: each attribute's own usage decides.</summary>
internal static class InheritedAttributes
{
    private const string Usage = "System.AttributeUsageAttribute";

    /// <summary>Whether a type or one of its bases carries an attribute.</summary>
    internal static bool Has(INamedTypeSymbol type, string attribute)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Own(current, attribute))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool Own(ISymbol symbol, string attribute)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (data.AttributeClass.IsOrDerivesFrom(attribute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of a method and what it overrides.</summary>
    internal static IEnumerable<AttributeData> Of(IMethodSymbol method) => Of(ActionRules.Overrides(method));

    /// <summary>Of a type and its bases.</summary>
    internal static IEnumerable<AttributeData> Of(INamedTypeSymbol type) => Of(Bases(type));

    internal static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>Of something and what it inherits from, in this order.</summary>
    internal static IEnumerable<AttributeData> Of(IEnumerable<ISymbol> levels)
    {
        var isBase = false;
        HashSet<INamedTypeSymbol>? seen = null;
        foreach (var level in levels)
        {
            foreach (var data in level.GetAttributes())
            {
                if (data.AttributeClass is not { } type)
                {
                    continue;
                }

                seen ??= new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
                if (!isBase || (UsageOf(type) is var (inherited, multiple) && inherited && (multiple || !seen.Contains(type))))
                {
                    yield return data;
                }

                seen.Add(type);
            }

            isBase = true;
        }
    }

    private static (bool Inherited, bool Multiple) UsageOf(INamedTypeSymbol attribute)
    {
        foreach (var level in Bases(attribute))
        {
            if (level.GetAttributes().FirstOrDefault(static a => a.AttributeClass.Is(Usage)) is { } usage)
            {
                return (Named(usage, "Inherited", otherwise: true), Named(usage, "AllowMultiple", otherwise: false));
            }
        }

        return (true, false);
    }

    private static bool Named(AttributeData data, string name, bool otherwise)
        => data.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value is bool value ? value : otherwise;
}
