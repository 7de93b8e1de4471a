using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Benchmarks.Corpus;
using RiskAware.Benchmarks.Measuring;

namespace RiskAware.Benchmarks.Analysis;

/// <summary>
/// What the inventory and the rules of coverage cost over an application of 500 endpoints and 60 risks, each time over trees that
/// nothing remembers: the time that the analyzer driver charges to them.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class EndpointCoverageCost : IMeasuresItself
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_rules = [.. RiskAwareRules.All().Where(RiskAwareRules.IsAboutCoverage)];

    [Benchmark]
    public TimeSpan Coverage() => ChargedTimes.Sum(ChargedTimes.Of(DoorsProject.Whole(), s_rules));

    IEnumerable<Figure> IMeasuresItself.Measure(TimeSpan budget)
    {
        DoorsProject.Check();
        var runs = Enumerable.Range(0, 6).Select(static _ => ChargedTimes.Of(DoorsProject.Whole(), s_rules)).ToList();

        // The first one of the process compiles our code as well.
        yield return new(nameof(EndpointCoverageCost) + ".First", Units.Time, ChargedTimes.Sum(runs[0]).TotalNanoseconds, 0);
        var (median, error) = Statistics.Median([.. runs.Skip(1).Select(static r => ChargedTimes.Sum(r).TotalNanoseconds)]);
        yield return new(nameof(EndpointCoverageCost) + "." + nameof(Coverage), Units.Time, median, error);
        foreach (var (rule, time) in runs[^1].Where(static r => r.Value > TimeSpan.FromMilliseconds(1)))
        {
            yield return new(nameof(EndpointCoverageCost) + "." + nameof(Coverage) + "(" + rule + ")", Units.Time, time.TotalNanoseconds, 0);
        }
    }
}
