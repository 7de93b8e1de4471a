using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Descriptors;

internal static partial class RuleDescriptors
{
    internal static readonly DiagnosticDescriptor RA2001_IndicatorSwallowed = Make(
        "RA2001",
        IndicatorsCategory,
        "An exception that betrays an attack is observed where it is caught",
        "{0} ends here unseen; {1} leaves no trace. Call a detection point, rethrow, or mark it expected.",
        DiagnosticSeverity.Warning,
        "Some exceptions are what an attack looks like from inside. A handler that takes one must call a detection point, let it leave, or say why it is expected.");

    internal static readonly DiagnosticDescriptor RA2002_IndicatorUnobservedOnPath = Make(
        "RA2002",
        IndicatorsCategory,
        "An exception that betrays an attack is observed on every path of its handler",
        "{0} leaves its handler unseen on this path; {1} leaves no trace there. Call a detection point first, rethrow, or mark it expected.",
        DiagnosticSeverity.Warning,
        "A handler that observes an indicator on some paths only shows attackers the path to take. Observe it before the paths part.");
}
