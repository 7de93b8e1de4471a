using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Benchmarks.Corpus;

namespace RiskAware.Benchmarks.Analysis;

/// <summary>The time that the compiler's analyzer driver charges to each analyzer, as a build with <c>ReportAnalyzer</c> does.</summary>
internal static class ChargedTimes
{
    internal static TimeSpan Sum(Dictionary<string, TimeSpan> times) => times.Values.Aggregate(TimeSpan.Zero, static (a, b) => a + b);

    internal static Dictionary<string, TimeSpan> Of(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new BuildOptions(("RiskAwareLevel", "Strict"))),
            static (exception, analyzer, _) => throw new InvalidOperationException(analyzer + " threw.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true);
        var result = compilation.WithAnalyzers(analyzers, options).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return result.AnalyzerTelemetryInfo.ToDictionary(static a => a.Key.GetType().Name, static a => a.Value.ExecutionTime);
    }
}
