using Microsoft.CodeAnalysis;

namespace RiskAware.Endpoints;

/// <summary>
/// What parameters and loop variables hold while one piece of code runs for one of its callers: a method that maps a route is
/// called for two groups, and maps two endpoints.
/// </summary>
internal sealed class Situation
{
    /// <summary>Nothing is known of any parameter.</summary>
    internal static readonly Situation None = new(null, default, null);

    private readonly ISymbol? _symbol;
    private readonly Bound _value;
    private readonly Situation? _rest;

    private Situation(ISymbol? symbol, Bound value, Situation? rest)
    {
        _symbol = symbol;
        _value = value;
        _rest = rest;
    }

    internal Situation With(ISymbol symbol, Bound value) => new(symbol.OriginalDefinition, value, this);

    /// <summary>What a parameter or loop variable holds; null: nobody said.</summary>
    internal Bound? Find(ISymbol symbol)
    {
        for (var current = this; current?._symbol is not null; current = current._rest)
        {
            if (SymbolEqualityComparer.Default.Equals(current._symbol, symbol.OriginalDefinition))
            {
                return current._value;
            }
        }

        return null;
    }
}
