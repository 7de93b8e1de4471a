using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using RiskAware.Benchmarks.Measuring;

namespace RiskAware.Benchmarks.Analysis;

/// <summary>
/// What a build is charged for each set of analyzers, as <c>dotnet build -p:ReportAnalyzer=true</c> prints it: the shop's 100,000
/// lines in a temporary project that references all of them. The others are packages of that project alone, fetched when this runs.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 0, iterationCount: 1)]
public class AnalyzersInBuild : IMeasuresItself
{
    private ReportingBuild _build = null!;

    [GlobalSetup]
    public void Setup() => _build = ReportingBuild.Restored();

    [GlobalCleanup]
    public void Cleanup() => _build.Dispose();

    [Benchmark(Baseline = true)]
    public double Roslynator() => _build.Run().Where(static t => t.Key.StartsWith("Roslynator", StringComparison.Ordinal)).Sum(static t => t.Value);

    [Benchmark]
    public double Sonar() => _build.Run().Where(static t => t.Key.StartsWith("Sonar", StringComparison.Ordinal)).Sum(static t => t.Value);

    [Benchmark]
    public double RiskAware() => _build.Run().Where(static t => t.Key.StartsWith("RiskAware", StringComparison.Ordinal)).Sum(static t => t.Value);

    IEnumerable<Figure> IMeasuresItself.Measure(TimeSpan budget)
    {
        var times = _build.Run();
        var roslynator = Sum("Roslynator");
        foreach (var (method, prefix) in new[] { (nameof(Roslynator), "Roslynator"), (nameof(Sonar), "Sonar"), (nameof(RiskAware), "RiskAware") })
        {
            yield return new(nameof(AnalyzersInBuild) + "." + method, Units.Time, Sum(prefix) * 1e9, 0);
            yield return new(nameof(AnalyzersInBuild) + "." + method, Units.Ratio, Sum(prefix) / roslynator, 0);
        }

        double Sum(string prefix) => times.Where(t => t.Key.StartsWith(prefix, StringComparison.Ordinal)).Sum(static t => t.Value);
    }
}
