using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Benchmarks.Corpus;
using RiskAware.Benchmarks.Measuring;

namespace RiskAware.Benchmarks.Analysis;

/// <summary>
/// What the inventory and the rules of coverage add to the analysis of an application of 500 endpoints and 60 risks, each time over
/// trees that nothing remembers. The difference to an analyzer that looks at every body and does nothing, which runs beside the rules as
/// well: what the driver charges to a rule holds the compiler's own binding, wherever the rule is the first to ask for a symbol.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class EndpointCoverageCost : IMeasuresItself
{
    private const int Runs = 5;

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_silent = [new SilentAnalyzer()];
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_rules = [new SilentAnalyzer(), .. RiskAwareRules.All().Where(RiskAwareRules.IsAboutCoverage)];

    private CSharpCompilation _project = null!;

    [IterationSetup]
    public void Fresh() => _project = DoorsProject.Whole();

    [Benchmark(Baseline = true)]
    public void CompilerAlone() => ChargedTimes.Of(_project, s_silent);

    [Benchmark]
    public void Coverage() => ChargedTimes.Of(_project, s_rules);

    IEnumerable<Figure> IMeasuresItself.Measure(TimeSpan budget)
    {
        DoorsProject.Check();

        // The compiler's own code has run before; in the first of these, ours has not.
        _ = Time(CompilerAlone);
        var first = Time(Coverage);
        var pairs = Enumerable.Range(0, Runs).Select(_ => (Alone: Time(CompilerAlone), With: Time(Coverage))).ToList();
        var (alone, aloneError) = Statistics.Median([.. pairs.Select(static p => p.Alone)]);
        var (more, moreError) = Statistics.Median([.. pairs.Select(static p => p.With - p.Alone)]);
        yield return new(nameof(EndpointCoverageCost) + "." + nameof(CompilerAlone), Units.Time, alone, aloneError);
        yield return new(nameof(EndpointCoverageCost) + "." + nameof(Coverage) + "(first)", Units.TimeMore, first - alone, aloneError);
        yield return new(nameof(EndpointCoverageCost) + "." + nameof(Coverage), Units.TimeMore, more, moreError);
        Fresh();
        foreach (var (rule, time) in ChargedTimes.Of(_project, s_rules).Where(static r => r.Value > TimeSpan.FromMilliseconds(1)))
        {
            yield return new(nameof(EndpointCoverageCost) + "." + nameof(Coverage) + "(" + rule + ")", Units.Time, time.TotalNanoseconds, 0);
        }
    }

    private double Time(Action analysis)
    {
        Fresh();
        return WorkTime.Of(analysis).TotalNanoseconds;
    }
}
