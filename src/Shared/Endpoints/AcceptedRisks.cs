using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>Risks that the team lives with at a place.</summary>
internal static class AcceptedRisks
{
    /// <summary>Whether a risk is accepted on one of the symbols.</summary>
    internal static bool Accepts(IEnumerable<ISymbol> scopes, INamedTypeSymbol risk) => On(scopes, risk) is not null;

    /// <summary>
    /// The acceptance of a risk on the first of the symbols that has one, with a reason; without one it is none. One whose end date
    /// has passed still holds here: a build of an old tag must give what it gave.
    /// </summary>
    internal static Acceptance? On(IEnumerable<ISymbol> scopes, INamedTypeSymbol risk)
        => scopes.SelectMany(static s => s.GetAttributes()).Select(a => Read(a, risk)).FirstOrDefault(static a => a is not null);

    private static Acceptance? Read(AttributeData data, INamedTypeSymbol risk)
        => data.AttributeClass.Is(KnownNames.AcceptedRiskAttribute)
            && data.ConstructorArguments.Length == 2
            && SymbolEqualityComparer.Default.Equals(data.ConstructorArguments[0].Value as ISymbol, risk)
            && data.ConstructorArguments[1].Value is string reason
            && !string.IsNullOrWhiteSpace(reason)
                ? new Acceptance(reason, data.NamedArguments.FirstOrDefault(static n => n.Key == "Until").Value.Value as string)
                : null;
}
