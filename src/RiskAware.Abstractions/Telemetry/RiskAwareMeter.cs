using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using RiskAware.CompilerServices;

namespace RiskAware.Telemetry;

/// <summary>
/// The meter <c>RiskAware</c>. Tags hold declared names and words of the toolkit, never a value from outside: who attacks must
/// not control the number of time series.
/// </summary>
internal static class RiskAwareMeter
{
    internal const string Name = "RiskAware";

    private static readonly Meter s_meter = new(Name);

    private static readonly Counter<long> s_detections
        = s_meter.CreateCounter<long>("riskaware.detections", "{detection}", "Detections that were handed over, by detection point.");

    private static readonly Counter<long> s_linesLeftOut
        = s_meter.CreateCounter<long>("riskaware.log.lines_left_out", "{line}", "Log lines above the cap, counted when their summary line is due.");

    private static readonly Counter<long> s_decisions
        = s_meter.CreateCounter<long>("riskaware.decisions", "{decision}", "Decisions by which something new applies to a subject.");

    private static readonly Counter<long> s_subjectsDropped
        = s_meter.CreateCounter<long>("riskaware.subjects.dropped", "{detection}", "Detections that found no room for a subject.");

    private static readonly string[] s_failures = Enum.GetNames(typeof(OwnFailure));

    private static readonly ObservableCounter<long> s_own
        = s_meter.CreateObservableCounter("riskaware.failures", Failures, "{failure}", "Failures of RiskAware and of what it calls, by kind.");

    /// <summary>Whether anybody counts detections; the one question of a hand-over.</summary>
    internal static bool CountsDetections => s_detections.Enabled;

    internal static void CountDetection(DetectionPointDescriptor point) => Add(
        s_detections,
        1,
        new("riskaware.risk", point.Risk.Id),
        new("riskaware.point", point.Id),
        new("riskaware.stage", point.Stage == Stage.Success ? nameof(Stage.Success) : nameof(Stage.Attempt)));

    internal static void CountLinesLeftOut(DetectionPointDescriptor point, long lines)
        => Add(s_linesLeftOut, lines, new("riskaware.risk", point.Risk.Id), new("riskaware.point", point.Id), default);

    internal static void CountDecision(RiskDescriptor risk, DecisionKind kind, bool enforced)
    {
        if (s_decisions.Enabled)
        {
            Add(
                s_decisions,
                1,
                new("riskaware.risk", risk.Id),
                new("riskaware.decision", kind.ToString()),
                new("riskaware.mode", enforced ? "Enforce" : "Monitor"));
        }
    }

    internal static void CountSubjectDropped(SubjectKind? kind)
    {
        if (s_subjectsDropped.Enabled)
        {
            Add(s_subjectsDropped, 1, new("riskaware.subject_kind", KindName(kind)), default, default);
        }
    }

    internal static string KindName(SubjectKind? kind) => kind?.ToString() ?? "None";

    // A listener is code of somebody else: it must not reach the application that is attacked.
    private static void Add(
        Counter<long> counter, long count, KeyValuePair<string, object?> one, KeyValuePair<string, object?> two, KeyValuePair<string, object?> three)
    {
        try
        {
            if (three.Key is not null)
            {
                counter.Add(count, one, two, three);
            }
            else if (two.Key is not null)
            {
                counter.Add(count, one, two);
            }
            else
            {
                counter.Add(count, one);
            }
        }
        catch (Exception exception)
        {
            OwnFailures.Count(OwnFailure.ListenerThrew, exception);
        }
    }

    private static IEnumerable<Measurement<long>> Failures()
    {
        for (var i = 0; i < s_failures.Length; i++)
        {
            yield return new(OwnFailures.CountOf((OwnFailure)i), new KeyValuePair<string, object?>("riskaware.failure", s_failures[i]));
        }
    }
}
