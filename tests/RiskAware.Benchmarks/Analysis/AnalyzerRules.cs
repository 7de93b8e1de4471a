using System.Collections.Immutable;
using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
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
    // The compiler reads the references of every compilation, and whoever asks first would be charged with it.
    [Benchmark]
    public TimeSpan NotReferenced()
    {
        var compilation = WithoutRiskAware();
        _ = compilation.ReferencedAssemblyNames.Count();
        return ChargedTimes.Sum(ChargedTimes.Of(compilation, RiskAwareRules.All()));
    }

    /// <summary>What that reading takes.</summary>
    [Benchmark]
    public TimeSpan ReferencesRead()
    {
        var compilation = WithoutRiskAware();
        return WorkTime.Of(() => _ = compilation.ReferencedAssemblyNames.Count());
    }

    [Benchmark]
    public TimeSpan Indicators() => ChargedTimes.Sum(ChargedTimes.Of(ShopProject.Whole(), [.. RiskAwareRules.All().Where(RiskAwareRules.IsAboutIndicators)]));

    [Benchmark]
    public TimeSpan All() => ChargedTimes.Sum(ChargedTimes.Of(ShopProject.Whole(), RiskAwareRules.All()));

    IEnumerable<Figure> IMeasuresItself.Measure(TimeSpan budget)
    {
        // A warm compiler: its code, and ours, has run before.
        ShopProject.Check();
        _ = Indicators();
        _ = NotReferenced();
        yield return Repeated(nameof(NotReferenced), NotReferenced, 9, budget / 3);
        yield return Repeated(nameof(ReferencesRead), ReferencesRead, 9, TimeSpan.Zero);
        yield return Repeated(nameof(Indicators), Indicators, 2, budget / 2);
        var all = ChargedTimes.Of(ShopProject.Whole(), RiskAwareRules.All());
        yield return new(nameof(AnalyzerRules) + "." + nameof(All), Units.Time, ChargedTimes.Sum(all).TotalNanoseconds, 0);
        foreach (var (rule, time) in all.Where(static r => r.Value > TimeSpan.FromMilliseconds(1)))
        {
            yield return new(nameof(AnalyzerRules) + "." + nameof(All) + "(" + rule + ")", Units.Time, time.TotalNanoseconds, 0);
        }
    }

    private static Figure Repeated(string name, Func<TimeSpan> measure, int atLeast, TimeSpan budget)
    {
        var times = new List<double>();
        var clock = Stopwatch.StartNew();
        while (times.Count < atLeast || clock.Elapsed < budget)
        {
            times.Add(measure().TotalNanoseconds);
        }

        var (median, error) = Statistics.Median(times);
        return new(nameof(AnalyzerRules) + "." + name, Units.Time, median, error);
    }

    // Some files do: nothing of ours looks at them.
    private static CSharpCompilation WithoutRiskAware() => ShopProject.Compile(ShopProject.Trees(withRisks: false).Take(50), withRiskAware: false);
}
