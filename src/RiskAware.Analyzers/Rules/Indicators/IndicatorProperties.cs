namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Names of the diagnostic properties that the indicator rules hand to their fix.</summary>
internal static class IndicatorProperties
{
    /// <summary>Documentation id of the caught type.</summary>
    internal const string ExceptionType = nameof(ExceptionType);

    /// <summary>Name of the indicator.</summary>
    internal const string Indicator = nameof(Indicator);

    /// <summary>CWE numbers of the indicator, separated by semicolons.</summary>
    internal const string Cwe = nameof(Cwe);

    /// <summary>ATT&amp;CK technique ids of the indicator, separated by semicolons.</summary>
    internal const string Attack = nameof(Attack);
}
