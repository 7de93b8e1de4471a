using System.Collections.Concurrent;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;

namespace RiskAware.Benchmarks.Engine;

/// <summary>One detection to decision, of a known subject and without a change of state, against one look-up of the same key.</summary>
[MemoryDiagnoser]
public class KnownSubject
{
    private readonly ConcurrentDictionary<string, object> _lookup = new();
    private DetectionPointDescriptor[] _points = [];
    private string[] _names = [];
    private ServiceProvider? _provider;
    private IRiskEngine? _engine;
    private int _next;

    /// <summary>How many subjects take turns.</summary>
    [Params(1_000, 200_000)]
    public int Subjects { get; set; }

    /// <summary>How many points have fired for each.</summary>
    [Params(1, 4)]
    public int Points { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _provider = new ServiceCollection().AddRiskAware().BuildServiceProvider();
        _engine = _provider.GetRequiredService<IRiskEngine>();
        var risk = new RiskDescriptor(
            typeof(KnownSubject), "UPL-1", "Path traversal", 20, "0123456789ab", "Shop", TimeSpan.FromHours(1), null, null, null, null, null, null, null, null);
        _points = [.. Enumerable.Range(0, Points).Select(i => new DetectionPointDescriptor(
            risk, "P" + i, "Shop.P" + i, i, LogLevel.Warning, 20, (PointKind)(i + 1), Stage.Attempt, "seen", [], "0123456789ab", null, null, null, null, null))];
        _names = [.. Enumerable.Range(0, Subjects).Select(static i => "account-" + i)];
        for (var round = 0; round < 21; round++)
        {
            foreach (var name in _names)
            {
                _lookup[name] = name;
                Report(_points[round % Points], name);
            }
        }
    }

    [GlobalCleanup]
    public void Cleanup() => _provider?.Dispose();

    [Benchmark(Baseline = true)]
    public object Lookup() => _lookup[Next()];

    [Benchmark]
    public RiskDecision DetectionToDecision() => Report(_points[_next % Points], Next());

    // A stride that is no divisor of the number of subjects, so that the cache is not helped by the order.
    private string Next()
    {
        _next = (_next + 7919) % Subjects;
        return _names[_next];
    }

    private RiskDecision Report(DetectionPointDescriptor point, string name)
    {
        var subjects = default(DetectionSubjects);
        subjects.Set(SubjectKind.Account, DetectionValue.From(name), true);
        return _engine!.Report(new Detection(point, null, in subjects, default));
    }
}
