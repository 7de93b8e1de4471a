using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Descriptors;

/// <summary>The descriptor table: one property per rule, its name starts with the id. One file per family.</summary>
internal static partial class RuleDescriptors
{
    internal const string DeclarationsCategory = "RiskAware.Declarations";
    internal const string IndicatorsCategory = "RiskAware.Indicators";
    internal const string CoverageCategory = "RiskAware.Coverage";
    internal const string EvidenceCategory = "RiskAware.Evidence";

    private static DiagnosticDescriptor Make(
        string id,
        string category,
        string title,
        string message,
        DiagnosticSeverity highest,
        string description,
        params string[] customTags)
        => new(
            id,
            title,
            message,
            category,
            highest,
            isEnabledByDefault: true,
            description: description,
            helpLinkUri: "https://github.com/riskaware/riskaware/blob/main/docs/rules/" + id + ".md",
            customTags: customTags);
}
