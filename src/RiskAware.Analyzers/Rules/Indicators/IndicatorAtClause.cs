using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>The indicator that arrives at a typed clause, as the analysis of the handler asks for it.</summary>
internal sealed class IndicatorAtClause(
    Indicators indicators, ITypeSymbol type, TryCalls calls, FoundIndicator found, AnalyzerConfigOptions options) : CaughtException
{
    internal override ITypeSymbol Type => type;

    // A token that is cancelled explains what a broken connection or a time-out looks like, not a refusal.
    internal override bool IsExplainedByCancellation => found.Noise != Noise.Low;

    internal override bool IsIndicator(ITypeSymbol narrowed)
        => indicators.Find(narrowed, calls, options) is { } row && row.Noise <= found.Noise;

    internal override bool IsBenign(IPropertySymbol member, IOperation value) => BenignCodes.AreShown(type, member, value);
}
