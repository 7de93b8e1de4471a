using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.Benchmarks.Corpus;
using RiskAware.Benchmarks.Measuring;

namespace RiskAware.Benchmarks.Analysis;

/// <summary>What the inventory and coverage of an application of 500 endpoints cost in a compiler that has seen none of its files.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class EndpointCoverageCost : IMeasuresItself
{
    private CSharpCompilation _project = null!;

    [IterationSetup]
    public void Fresh()
    {
        _project = DoorsProject.Compile();

        // The compiler binds all of it anyway; what is left is the rules' own.
        _ = _project.GetDiagnostics();
    }

    [Benchmark(Baseline = true)]
    public int CompilerAlone() => Run([new SilentAnalyzer()]);

    [Benchmark]
    public int BlindEndpoints() => Run([new BlindEndpointAnalyzer()]);

    IEnumerable<Figure> IMeasuresItself.Measure(TimeSpan budget)
    {
        Fresh();
        _ = BlindEndpoints();
        foreach (var (name, work) in new (string, Func<int>)[] { (nameof(CompilerAlone), CompilerAlone), (nameof(BlindEndpoints), BlindEndpoints) })
        {
            var times = new List<TimeSpan>();
            for (var i = 0; i < 5; i++)
            {
                Fresh();
                times.Add(WorkTime.Of(() => work()));
            }

            yield return new(nameof(EndpointCoverageCost) + "." + name, Units.Time, times.Order().ElementAt(2).TotalNanoseconds, 0);
        }
    }

    private int Run(ImmutableArray<DiagnosticAnalyzer> analyzers)
        => _project.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult().Length;
}
