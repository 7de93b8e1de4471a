using System;
using System.Collections.Generic;
using System.Globalization;
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
    /// The acceptance of a risk on the first of the symbols that has one, with a reason; without one it is none, nor with an end that
    /// is no date: what nobody can tell the end of would never end. One whose end date has passed still holds here: a build of an old
    /// tag must give what it gave.
    /// </summary>
    internal static Acceptance? On(IEnumerable<ISymbol> scopes, INamedTypeSymbol risk)
        => Written(scopes, risk).FirstOrDefault(static a => WhyNone(a) is null);

    /// <summary>Why an acceptance that is written on one of the symbols accepts nothing, for the middle of a sentence; null: none is written, or it does.</summary>
    internal static string? WhyNone(IEnumerable<ISymbol> scopes, INamedTypeSymbol risk)
        => Written(scopes, risk).Select(WhyNone).ToList() is { Count: > 0 } reasons && reasons.TrueForAll(static r => r is not null) ? reasons[0] : null;

    private static string? WhyNone(Acceptance acceptance)
        => string.IsNullOrWhiteSpace(acceptance.Reason) ? "it has no reason"
            : acceptance.Until is { } until && !DateTime.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? $"its end '{until}' is no date such as 2030-12-31"
                : null;

    private static IEnumerable<Acceptance> Written(IEnumerable<ISymbol> scopes, INamedTypeSymbol risk)
        => scopes.SelectMany(static s => s.GetAttributes()).Select(a => Read(a, risk)).OfType<Acceptance>();

    /// <summary>All risks that are accepted on one of the symbols.</summary>
    internal static IEnumerable<INamedTypeSymbol> Of(IEnumerable<ISymbol> scopes)
        => scopes.SelectMany(static s => s.GetAttributes()).Where(static a => a.AttributeClass.Is(KnownNames.AcceptedRiskAttribute) && a.ConstructorArguments.Length == 2)
            .Select(static a => a.ConstructorArguments[0].Value).OfType<INamedTypeSymbol>()
            .Where(r => Accepts(scopes, r));

    private static Acceptance? Read(AttributeData data, INamedTypeSymbol risk)
        => data.AttributeClass.Is(KnownNames.AcceptedRiskAttribute)
            && data.ConstructorArguments.Length == 2
            && SymbolEqualityComparer.Default.Equals(data.ConstructorArguments[0].Value as ISymbol, risk)
                ? new Acceptance(data.ConstructorArguments[1].Value as string ?? string.Empty, data.NamedArguments.FirstOrDefault(static n => n.Key == "Until").Value.Value as string)
                : null;
}
