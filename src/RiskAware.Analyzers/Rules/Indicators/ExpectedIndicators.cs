using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Whether a member or one of its types says that a swallowed indicator is part of normal life.</summary>
internal static class ExpectedIndicators
{
    internal static bool Covers(ISymbol? member, ITypeSymbol caught, KnownTypes known)
    {
        if (known.Get(KnownNames.ExpectedIndicatorAttribute) is not { } attribute)
        {
            return false;
        }

        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            var associated = (symbol as IMethodSymbol)?.AssociatedSymbol;
            if (Says(symbol, attribute, caught) || (associated is not null && Says(associated, attribute, caught)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Says(ISymbol symbol, INamedTypeSymbol attribute, ITypeSymbol caught)
        => symbol.GetAttributes().Any(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, attribute)
            && a.ConstructorArguments.Length == 2
            && a.ConstructorArguments[0].Value is ITypeSymbol expected
            && caught.DerivesFromOrEquals(expected));
}
