using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Descriptors;

internal static partial class RuleDescriptors
{
    internal const string ToolkitCategory = "RiskAware.Toolkit";

    internal static readonly DiagnosticDescriptor RA9003_IndicatorLine = Make(
        "RA9003",
        ToolkitCategory,
        "Every line of riskaware.indicators.csv can be read",
        "This line is left out, and the indicator that it describes goes unnoticed: {0}.",
        DiagnosticSeverity.Warning,
        "A line of the project's indicator table that cannot be read is as good as missing.");
}
