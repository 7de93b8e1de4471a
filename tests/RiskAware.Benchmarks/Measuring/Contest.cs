using System.Diagnostics;
using System.Reflection;

namespace RiskAware.Benchmarks.Measuring;

/// <summary>
/// Measures the methods of one class against each other, in turns of a millisecond: what disturbs the machine meets all of them,
/// and the ratio of each round is taken before the median, so that a slow round does no harm.
/// </summary>
internal sealed class Contest
{
    private const double Turn = 0.001;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(600);

    private readonly BenchmarkClass _class;
    private readonly Action? _prepare;
    private readonly Contender[] _contenders;
    private readonly Action<int> _idle = Loop.Calls(static () => { });

    internal Contest(BenchmarkClass benchmarks)
    {
        _class = benchmarks;
        _prepare = benchmarks.Prepare;
        _contenders = [.. benchmarks.Methods.Select(m => new Contender(benchmarks.NameOf(m), Loop.Of(benchmarks.Instance, m), m))];
    }

    internal IEnumerable<Figure> Run(TimeSpan budget)
    {
        if (_prepare is not null)
        {
            return Slow(budget);
        }

        WarmUp();
        var idle = Calibrated(_idle);
        foreach (var contender in _contenders)
        {
            contender.Times = Calibrated(contender.Calls);
        }

        var rounds = Math.Max(25, (int)(budget.TotalSeconds / (Turn * (_contenders.Length + 1))));
        for (var round = 0; round < rounds; round++)
        {
            var empty = Time(_idle, idle);
            for (var i = 0; i < _contenders.Length; i++)
            {
                var contender = _contenders[(round + i) % _contenders.Length];
                contender.Rounds.Add(Time(contender.Calls, contender.Times) - empty);
            }
        }

        foreach (var contender in _contenders)
        {
            contender.Bytes = BytesOf(contender.Calls, 1_000 * Loop.Step) / (1_000.0 * Loop.Step);
        }

        return Figures();
    }

    // Calls of milliseconds that each need something new to work on: one at a time.
    private IEnumerable<Figure> Slow(TimeSpan budget)
    {
        var single = _contenders.Select(c => Single(c.Method)).ToArray();
        var clock = Stopwatch.StartNew();
        for (var round = -1; round < 3 || clock.Elapsed < budget; round++)
        {
            for (var i = 0; i < single.Length; i++)
            {
                var next = (Math.Max(round, 0) + i) % single.Length;
                _prepare!();
                var bytes = GC.GetAllocatedBytesForCurrentThread();
                var took = WorkTime.Of(single[next]);
                if (round >= 0)
                {
                    _contenders[next].Rounds.Add(took.TotalNanoseconds);
                    _contenders[next].Bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
                }
            }
        }

        return Figures();
    }

    private Action Single(MethodInfo method)
        => method.ReturnType == typeof(void)
            ? method.CreateDelegate<Action>(_class.Instance)
            : () => method.Invoke(_class.Instance, null);

    private IEnumerable<Figure> Figures()
    {
        var baseline = _contenders[0];
        foreach (var contender in _contenders)
        {
            var (time, error) = Statistics.Median(contender.Rounds);
            yield return new(contender.Name, Units.Time, time, error);
            var (ratio, ratioError) = Statistics.Median(contender.Rounds.Zip(baseline.Rounds, static (a, b) => a / b));
            yield return new(contender.Name, Units.Ratio, ratio, ratioError);
            var (more, moreError) = Statistics.Median(contender.Rounds.Zip(baseline.Rounds, static (a, b) => a - b));
            yield return new(contender.Name, Units.TimeMore, more, moreError);
            yield return new(contender.Name, Units.Bytes, contender.Bytes, 0);
            yield return new(contender.Name, Units.BytesRatio, contender.Bytes == baseline.Bytes ? 1 : contender.Bytes / baseline.Bytes, 0);
            yield return new(contender.Name, Units.BytesMore, contender.Bytes - baseline.Bytes, 0);
        }
    }

    // Long enough for the runtime to have compiled everything a second time, with what it has seen.
    private void WarmUp()
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < s_warmUp)
        {
            foreach (var contender in _contenders)
            {
                contender.Calls(40 * Loop.Step);
                _idle(40 * Loop.Step);
            }

            if (clock.ElapsedMilliseconds % 50 == 0)
            {
                Thread.Sleep(1);
            }
        }
    }

    private static int Calibrated(Action<int> calls)
    {
        var times = Loop.Step;
        while (true)
        {
            var took = Time(calls, times) * times / 1e9;
            if (took >= Turn / 4)
            {
                return Math.Max(Loop.Step, (int)(times * (Turn / took)) / Loop.Step * Loop.Step);
            }

            times *= 2;
        }
    }

    private static double Time(Action<int> calls, int times)
    {
        var start = Stopwatch.GetTimestamp();
        calls(times);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / times;
    }

    private static long BytesOf(Action<int> calls, int times)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        calls(times);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Contender(string name, Action<int> calls, MethodInfo method)
    {
        internal string Name => name;

        internal Action<int> Calls => calls;

        internal MethodInfo Method => method;

        internal int Times { get; set; }

        internal double Bytes { get; set; }

        internal List<double> Rounds { get; } = [];
    }
}
