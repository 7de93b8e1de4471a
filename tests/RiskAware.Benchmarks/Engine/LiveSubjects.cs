using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RiskAware.Benchmarks.Measuring;
using RiskAware.CompilerServices;

namespace RiskAware.Benchmarks.Engine;

/// <summary>
/// What the engine keeps for each risk and subject. The first risk pays for the table of subject names too; what a second risk
/// adds for the same subjects is the price of a (risk, subject) beside that table.
/// </summary>
[MemoryDiagnoser]
public class LiveSubjects : IMeasuresItself
{
    private const int Subjects = 50_000;

    private readonly DetectionPointDescriptor[] _points = [.. Enumerable.Range(1, 2).Select(static i => Point(i))];
    private readonly string[] _names = [.. Enumerable.Range(0, Subjects).Select(static i => "account-" + i)];

    [Benchmark(Baseline = true)]
    public void OneRisk() => Fill(1).Dispose();

    [Benchmark]
    public void TwoRisks() => Fill(2).Dispose();

    IEnumerable<Figure> IMeasuresItself.Measure(TimeSpan budget)
    {
        _ = Kept(1);
        var one = Enumerable.Range(0, 3).Select(_ => Kept(1)).Order().ElementAt(1);
        var two = Enumerable.Range(0, 3).Select(_ => Kept(2)).Order().ElementAt(1);
        yield return new(nameof(LiveSubjects) + "." + nameof(OneRisk), Units.Bytes, one, 0);
        yield return new(nameof(LiveSubjects) + "." + nameof(TwoRisks), Units.BytesMore, two - one, 0);
    }

    private double Kept(int risks)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var engine = Fill(risks);
        return (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / Subjects;
    }

    private ServiceProvider Fill(int risks)
    {
        var provider = new ServiceCollection().AddRiskAware().BuildServiceProvider();
        var engine = provider.GetRequiredService<IRiskEngine>();
        for (var i = 0; i < risks; i++)
        {
            foreach (var name in _names)
            {
                var subjects = default(DetectionSubjects);
                subjects.Set(SubjectKind.Account, DetectionValue.From(name), true);
                engine.Report(new Detection(_points[i], null, in subjects, default));
            }
        }

        return provider;
    }

    private static DetectionPointDescriptor Point(int number)
    {
        var risk = new RiskDescriptor(
            typeof(LiveSubjects), "MEM-" + number, "Path traversal", 20, "0123456789ab", "Shop", TimeSpan.FromHours(1), null, null, null, null, null, null, null, null);
        return new(risk, "P", "Shop.P" + number, number, LogLevel.Warning, 20, PointKind.Invariant, Stage.Attempt, "seen", [], "0123456789ab", null, null, null, null, null);
    }
}
