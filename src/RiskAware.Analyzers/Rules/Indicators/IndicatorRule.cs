using RiskAware.Analyzers.Context;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>The base of the rules about handlers and failures: each looks at one operation and reports inside of it.</summary>
public abstract class IndicatorRule : RiskAwareAnalyzer
{
    private protected sealed override bool ReportsWhereItLooks => true;
}
