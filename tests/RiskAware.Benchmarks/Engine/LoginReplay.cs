using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RiskAware.Benchmarks.Measuring;
using RiskAware.CompilerServices;

namespace RiskAware.Benchmarks.Engine;

/// <summary>
/// 200,000 failed log-ins from a file of JSON lines through the engine, with a threshold that leaks; see <see cref="FailedLogins"/>.
/// </summary>
public class LoginReplay : IMeasuresItself
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), "riskaware-logins-" + Guid.NewGuid().ToString("N") + ".jsonl");

    [GlobalSetup]
    public void Setup() => LoginFile.Write(_path);

    [GlobalCleanup]
    public void Cleanup() => File.Delete(_path);

    [Benchmark]
    public int FromFile() => Replay().Events;

    IEnumerable<Figure> IMeasuresItself.Measure(TimeSpan budget)
    {
        var times = new List<double>();
        var wrong = 0;
        for (var i = 0; i < 7; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var found = Replay();
            times.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / found.Events);
            wrong += Math.Abs(found.Overflows - FailedLogins.Overflows) + Math.Abs(found.Addresses - FailedLogins.Addresses);
        }

        // The first runs compile.
        var settled = times.Skip(2).Order().ToArray();
        var name = nameof(LoginReplay) + "." + nameof(FromFile);
        using var process = Process.GetCurrentProcess();
        yield return new(name, Units.Time, settled[settled.Length / 2], (settled[^1] - settled[0]) / 2);
        yield return new(name, Units.Count, wrong, 0);
        yield return new(name, Units.Held, process.PeakWorkingSet64, 0);
    }

    private (int Events, int Overflows, int Addresses) Replay()
    {
        var clock = new ReplayClock();
        using var provider = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddRiskAware().BuildServiceProvider();
        var engine = provider.GetRequiredService<IRiskEngine>();
        var point = Point();
        var incidents = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var events = LoginFile.Read(_path, (time, address) =>
        {
            clock.MoveTo(time);
            var subjects = default(DetectionSubjects);
            subjects.Set(SubjectKind.ClientAddress, DetectionValue.From(address), false);
            var decision = engine.Report(new Detection(point, null, in subjects, default));
            incidents[address] = decision.IncidentId;
        });
        var overflows = incidents.Values.Where(static i => i != Guid.Empty)
            .Select(i => engine.Explain(i)!.Terms.Sum(static t => t.Times)).Where(static t => t > 0).ToArray();
        return (events, overflows.Sum(), overflows.Length);
    }

    private static DetectionPointDescriptor Point()
    {
        var risk = new RiskDescriptor(
            typeof(LoginReplay), "CRD-1", "Credential stuffing", 80, "0123456789ab", "Shop", TimeSpan.FromHours(1), null, null, null, null, null, null, null, null);
        return new(
            risk, "Failed", "Shop.Failed", 1, LogLevel.Warning, 25, PointKind.Invariant, Stage.Attempt, "seen", [], "0123456789ab", null, null, null, null,
            FailedLogins.Threshold);
    }
}
