using System.Diagnostics;
using System.Runtime;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.Extensions.Logging;
using RiskAware.Benchmarks.Calls.Loggers;
using RiskAware.Benchmarks.Measuring;

namespace RiskAware.Benchmarks.FirstCalls;

/// <summary>
/// What the first call of each of fifty methods costs, in a process that has logged before: compiled methods and time. Level on,
/// so that everything is compiled that a line needs; the provider drops it.
/// </summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public abstract class FirstCallBenchmarks : IMeasuresItself
{
    private readonly DiscardingLogger _logger = new(isEnabled: true);

    private protected abstract Action<ILogger> WarmUp { get; }

    private protected abstract Action<ILogger>[] Calls { get; }

    [GlobalSetup]
    public void Setup()
    {
        _ = Values.Text;
        WarmUp(_logger);
        foreach (var call in Calls)
        {
            // The callers are compiled before: they are the application's.
            RuntimeHelpers.PrepareMethod(call.Method.MethodHandle);
        }
    }

    [Benchmark]
    public void Fifty()
    {
        foreach (var call in Calls)
        {
            call(_logger);
        }
    }

    IEnumerable<Figure> IMeasuresItself.Measure(TimeSpan budget)
    {
        var times = new double[Calls.Length];
        var methods = new double[Calls.Length];
        _ = Once(WarmUp);
        for (var i = 0; i < Calls.Length; i++)
        {
            (times[i], methods[i]) = Once(Calls[i]);
        }

        var name = GetType().Name + "." + nameof(Fifty);
        yield return new(name, Units.Time, times.Average(), 0);
        yield return new(name, Units.Methods, methods.Average(), 0);
        yield return new(name, Units.Worst(Units.Time), times.Max(), 0);
        yield return new(name, Units.Worst(Units.Methods), methods.Max(), 0);
    }

    private (double Time, long Methods) Once(Action<ILogger> call)
    {
        // Of this thread: the second compilation of hot methods goes on elsewhere.
        var methods = JitInfo.GetCompiledMethodCount(currentThread: true);
        var start = Stopwatch.GetTimestamp();
        call(_logger);
        return (Stopwatch.GetElapsedTime(start).TotalNanoseconds, JitInfo.GetCompiledMethodCount(currentThread: true) - methods);
    }
}
