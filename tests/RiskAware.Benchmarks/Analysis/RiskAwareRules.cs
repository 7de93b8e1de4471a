using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RiskAware.Benchmarks.Analysis;

/// <summary>The analyzers, whichever there are.</summary>
internal static class RiskAwareRules
{
    internal static ImmutableArray<DiagnosticAnalyzer> All() =>
    [
        .. Assembly.Load("RiskAware.Analyzers").GetTypes()
            .Where(static t => t.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null && !t.IsAbstract)
            .OrderBy(static t => t.FullName, StringComparer.Ordinal)
            .Select(static t => (DiagnosticAnalyzer)Activator.CreateInstance(t, nonPublic: true)!),
    ];

    /// <summary>Those about indicators.</summary>
    internal static bool IsAboutIndicators(DiagnosticAnalyzer analyzer) => IsAbout(analyzer, "RA2");

    /// <summary>Those about endpoints.</summary>
    internal static bool IsAboutCoverage(DiagnosticAnalyzer analyzer) => IsAbout(analyzer, "RA3");

    private static bool IsAbout(DiagnosticAnalyzer analyzer, string family)
        => analyzer.SupportedDiagnostics.Any(d => d.Id.StartsWith(family, StringComparison.Ordinal));
}
