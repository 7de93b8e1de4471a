using System.Diagnostics;

namespace RiskAware.Benchmarks.Measuring;

/// <summary>The time that work of milliseconds takes: by the clock, or of the processor where others had the machine meanwhile.</summary>
internal static class WorkTime
{
    internal static TimeSpan Of(Action work)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        work();
        var clock = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;
        return processor < clock && processor > TimeSpan.Zero ? processor : clock;
    }
}
