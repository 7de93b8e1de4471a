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

    internal static readonly DiagnosticDescriptor RA9004_Endpoint = Make(
        "RA9004",
        ToolkitCategory,
        "An endpoint, for the inventory",
        "'{0}': {1}",
        DiagnosticSeverity.Info,
        "An endpoint of the project, with the risks that it is exposed to and those that it detects. Reported on request, for the log that the compiler writes for machines.",
        WellKnownDiagnosticTags.CompilationEnd);

    internal static readonly DiagnosticDescriptor RA9005_DetectionPoint = Make(
        "RA9005",
        ToolkitCategory,
        "A detection point, for the inventory",
        "'{0}': {1}",
        DiagnosticSeverity.Info,
        "A detection point that the project can see, with the endpoints that reach it. Reported on request, for the log that the compiler writes for machines.",
        WellKnownDiagnosticTags.CompilationEnd);
}
