using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>The indicators that arrive at a general clause, as the analysis of the handler asks for them: found only if it asks.</summary>
internal sealed class IndicatorsAtClause(ITypeSymbol type, Lazy<IReadOnlyList<ArrivedIndicator>> arrived, Indicators indicators) : CaughtException
{
    internal override ITypeSymbol Type => type;

    /// <summary>Whether the handler has told types apart: then what arrives goes several ways.</summary>
    internal bool IsAsked { get; private set; }

    internal override bool IsExplainedByCancellation => true;

    internal override bool IsIndicator(ITypeSymbol narrowed)
    {
        IsAsked = true;
        return arrived.Value.Any(a => IsPossible(a, narrowed));
    }

    internal override bool IsIndicatorOtherThan(ITypeSymbol told) => arrived.Value.Any(a => !a.Placed.Arrival.Thrown.DerivesFromOrEquals(told));

    internal override bool IsIndicatorWrapping(ITypeSymbol type)
    {
        IsAsked = true;
        return arrived.Value.Any(a => a.Placed.Arrival is var arrival
            && (arrival.IsAny || (arrival.IsWrapped && (arrival.Indicator.DerivesFromOrEquals(type) || type.DerivesFromOrEquals(arrival.Indicator!)))));
    }

    internal override bool IsIndicatorNotWrapping(ITypeSymbol type)
        => arrived.Value.Any(a => !(a.Placed.Arrival is { IsWrapped: true } arrival && arrival.Indicator.DerivesFromOrEquals(type)));

    internal override bool IsBenign(IPropertySymbol member, IOperation value) => BenignCodes.AreShown(member.ContainingType, member, value);

    // Of all that an application throws, only what betrays an attack is asked about.
    private bool IsPossible(ArrivedIndicator arrival, ITypeSymbol narrowed)
        => arrival.Placed.Arrival.IsAny
            ? SymbolEqualityComparer.Default.Equals(narrowed, type) || indicators.Find(narrowed, TryCalls.None, options: null) is { Noise: not Noise.High }
            : arrival.Placed.Arrival.Thrown.DerivesFromOrEquals(narrowed) || narrowed.DerivesFromOrEquals(arrival.Placed.Arrival.Thrown);
}
