using System.Collections.Immutable;
using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Benchmarks.Corpus;
using RiskAware.Benchmarks.Measuring;

namespace RiskAware.Benchmarks.Analysis;

/// <summary>
/// The analyzers over 100,000 lines with 1,000 catch clauses, at the level that reports most. Returns the time that the compiler's
/// analyzer driver charges to them, as a build with <c>ReportAnalyzer</c> does; the time of the method itself holds the
/// compiler's own work too.
/// </summary>
public class AnalyzerRules : IMeasuresItself
{
    [Benchmark]
    public TimeSpan NotReferenced() => Charged(RiskAwareRules.All(), withRiskAware: false).Values.Aggregate(TimeSpan.Zero, static (a, b) => a + b);

    [Benchmark]
    public TimeSpan Indicators() => Charged([.. RiskAwareRules.All().Where(RiskAwareRules.IsAboutIndicators)], withRiskAware: true).Values.Aggregate(TimeSpan.Zero, static (a, b) => a + b);

    [Benchmark]
    public TimeSpan All() => Charged(RiskAwareRules.All(), withRiskAware: true).Values.Aggregate(TimeSpan.Zero, static (a, b) => a + b);

    IEnumerable<Figure> IMeasuresItself.Measure(TimeSpan budget)
    {
        // A warm compiler: its code, and ours, has run before.
        _ = All();
        foreach (var (name, measure) in new (string, Func<TimeSpan>)[] { (nameof(NotReferenced), NotReferenced), (nameof(Indicators), Indicators), (nameof(All), All) })
        {
            var times = new List<double>();
            var clock = Stopwatch.StartNew();
            while (times.Count < 2 || (times.Count < 9 && clock.Elapsed < budget / 3))
            {
                times.Add(measure().TotalNanoseconds);
            }

            var (median, error) = Statistics.Median(times);
            yield return new(nameof(AnalyzerRules) + "." + name, Units.Time, median, error);
        }

        foreach (var (rule, time) in Charged(RiskAwareRules.All(), withRiskAware: true))
        {
            yield return new(nameof(AnalyzerRules) + "." + nameof(All) + "(" + rule + ")", Units.Time, time.TotalNanoseconds, 0);
        }
    }

    private static Dictionary<string, TimeSpan> Charged(ImmutableArray<DiagnosticAnalyzer> analyzers, bool withRiskAware)
    {
        var compilation = ShopProject.Compile(ShopProject.Trees(withRiskAware), withRiskAware);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new BuildOptions(("RiskAwareLevel", "Strict"))),
            static (exception, analyzer, _) => throw new InvalidOperationException(analyzer + " threw.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true);
        var result = compilation.WithAnalyzers(analyzers, options).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return result.AnalyzerTelemetryInfo.ToDictionary(static a => a.Key.GetType().Name, static a => a.Value.ExecutionTime);
    }
}
