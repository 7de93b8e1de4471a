using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>Risks that the team lives with at a place.</summary>
internal static class AcceptedRisks
{
    /// <summary>
    /// Whether a risk is accepted on one of the symbols, for a reason. An acceptance whose end date has passed still holds here:
    /// a build of an old tag must give what it gave.
    /// </summary>
    internal static bool Accepts(IEnumerable<ISymbol> scopes, INamedTypeSymbol risk)
        => scopes.SelectMany(s => s.GetAttributes()).Any(a =>
            a.AttributeClass.Is(KnownNames.AcceptedRiskAttribute)
            && a.ConstructorArguments.Length == 2
            && SymbolEqualityComparer.Default.Equals(a.ConstructorArguments[0].Value as ISymbol, risk)
            && a.ConstructorArguments[1].Value is string reason
            && !string.IsNullOrWhiteSpace(reason));
}
