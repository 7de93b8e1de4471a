using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Arrivals;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Names the call of a try that an exception most likely comes from.</summary>
internal static class Throwers
{
    /// <summary>The one call that is documented to throw it, else the only call there is, else null.</summary>
    internal static TryCall? Find(ITypeSymbol caught, TryCalls calls, KnownThrows throws)
    {
        var likely = calls.All.Where(c => CanThrow(c.Member, caught, throws)).ToList();
        if (likely.Count > 0)
        {
            return likely.Select(c => c.Name).Distinct().Count() == 1 ? likely[0] : null;
        }

        var methods = calls.All.Where(c => c.Member is IMethodSymbol).ToList();
        return methods.Count == 1 ? methods[0] : null;
    }

    private static bool CanThrow(ISymbol member, ITypeSymbol caught, KnownThrows throws)
        => throws.Of(member).Any(t => t.Thrown.DerivesFromOrEquals(caught) || caught.DerivesFromOrEquals(t.Thrown));
}
