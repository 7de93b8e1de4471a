using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>An exception of any type, for members that get whatever was thrown.</summary>
internal sealed class AnyException(Indicators indicators, ITypeSymbol type) : CaughtException
{
    internal override ITypeSymbol Type => type;

    internal override bool IsExplainedByCancellation => true;

    internal override bool IsIndicator(ITypeSymbol narrowed)
        => indicators.Find(narrowed, TryCalls.None, options: null) is { Noise: not Noise.High } || SymbolEqualityComparer.Default.Equals(narrowed, type);

    internal override bool IsBenign(IPropertySymbol member, IOperation value)
        => value.ConstantValue is { HasValue: true, Value: { } constant }
            && IndicatorTable.Default.IsBenign(
                SymbolNames.MetadataName(member.ContainingType), member.Name, Convert.ToString(constant, CultureInfo.InvariantCulture));
}
