using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>A cancellation that may be a time-out, as the analysis of the handler asks for it.</summary>
internal sealed class Cancellation(ITypeSymbol type) : CaughtException
{
    internal override ITypeSymbol Type => type;

    internal override bool IsExplainedByCancellation => true;

    internal override bool IsIndicator(ITypeSymbol narrowed) => true;

    internal override bool IsBenign(IPropertySymbol member, IOperation value) => false;
}
