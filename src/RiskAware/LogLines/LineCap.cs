using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;
using RiskAware.Evidence;
using RiskAware.Hosting;
using RiskAware.Subjects;
using RiskAware.Telemetry;

namespace RiskAware.LogLines;

/// <summary>
/// Decides which log lines are too many, and tells in a summary what was left out. Minutes are those of the monotonic clock,
/// since the engine was made: setting the wall clock opens no new one.
/// </summary>
internal sealed class LineCap(EngineClock clock)
{
    private volatile int _perSubject;
    private volatile int _perPoint;
    private volatile LogLineOptions? _options;
    private volatile bool _isClosed;

    internal static int MinuteOf(long now) => (int)(now / TimeSpan.TicksPerMinute);

    internal void Configure(LogLineOptions options)
    {
        _options = options;
        Apply();
    }

    /// <summary>Begins, or ends: without a timer nobody would tell what is left out, so that nothing is any more.</summary>
    internal void Open()
    {
        _isClosed = false;
        Apply();
    }

    /// <summary>Tells all that is left out, also of this minute, and leaves nothing out from now on.</summary>
    internal void Close(RiskRegister register)
    {
        _isClosed = true;
        Apply();
        TellBefore(int.MaxValue, register);
    }

    /// <summary>Where the line of a detection is counted in place of being written; null: it is written.</summary>
    internal LinesLeftOut? LeftOut(in Taken taken, ref SubjectSet subjects, ref ResultSet results)
    {
        var perSubject = _perSubject;
        if (perSubject > 0)
        {
            for (var i = 0; i < subjects.Count; i++)
            {
                if (results[i].Lines > perSubject && subjects.LimitsLines(i))
                {
                    return Of(taken.Point, results[i].Incident, taken.Now);
                }
            }
        }

        var perPoint = _perPoint;
        return perPoint == 0 || taken.Point.Lines.TryWrite(MinuteOf(taken.Now), perPoint) ? null : Of(taken.Point, null, taken.Now);
    }

    /// <summary>Whether the engine's own line about a decision is left out: invented subjects can be decided about, too.</summary>
    internal bool LeavesOutDecision(TrackedRisk risk, ILogger logger, long now)
    {
        var minute = MinuteOf(now);
        var most = _perPoint;
        if (most == 0 || risk.DecisionLines.TryWrite(minute, most))
        {
            return false;
        }

        TellBefore(minute, risk);
        return risk.DecisionLines.CappedOf(minute, null, now).LeftOut.TryAdd(logger);
    }

    /// <summary>Tells what was left out in earlier minutes.</summary>
    internal void TellOver(RiskRegister register, long now) => TellBefore(MinuteOf(now), register);

    private void Apply()
    {
        var options = _isClosed ? null : _options;
        _perSubject = options?.LinesPerSubject ?? 0;
        _perPoint = options?.LinesPerPoint ?? 0;
    }

    private LinesLeftOut Of(TrackedPoint point, Incidents.Incident? incident, long now)
    {
        var minute = MinuteOf(now);
        TellBefore(minute, point);
        return point.Lines.CappedOf(minute, incident, now).LeftOut;
    }

    private void TellBefore(int minute, RiskRegister register)
    {
        foreach (var point in register.Points)
        {
            TellBefore(minute, point);
        }

        foreach (var risk in register.Risks)
        {
            TellBefore(minute, risk);
        }
    }

    private void TellBefore(int minute, TrackedPoint point)
    {
        foreach (var capped in point.Lines.TakeBefore(minute))
        {
            var count = capped.LeftOut.Close(out var logger);
            if (count > 0)
            {
                RiskAwareMeter.CountLinesLeftOut(point.Descriptor, count);
                LineSummary.Write(logger!, point.Descriptor, capped, count, clock);
            }
        }
    }

    private void TellBefore(int minute, TrackedRisk risk)
    {
        foreach (var capped in risk.DecisionLines.TakeBefore(minute))
        {
            var count = capped.LeftOut.Close(out var logger);
            if (count > 0)
            {
                EngineLog.DecidedMore(logger!, risk.Descriptor.Id, count, clock.ToUtc(capped.First), clock.ToUtc(capped.Last));
            }
        }
    }
}
