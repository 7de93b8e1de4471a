using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;
using RiskAware.Decisions;
using RiskAware.Events;
using RiskAware.Hosting;
using RiskAware.Incidents;
using RiskAware.LogLines;
using RiskAware.Responses;
using RiskAware.Subjects;
using RiskAware.Telemetry;

namespace RiskAware.Evidence;

/// <summary>The way of one detection: whom it is about, what it comes to, what is decided, what is told.</summary>
internal sealed class DetectionPath(
    EngineClock clock,
    RiskRegister register,
    SubjectReader reader,
    Assessor assessor,
    Decider decider,
    Responder responder,
    Teller teller,
    LineCap lines,
    Func<RiskAwareOptions> options,
    IRiskObserver[] observers,
    ILogger logger)
{
    [ThreadStatic]
    private static Incident? t_wanting;

    private readonly DetectionIds _ids = new();
    private readonly Observations _observations = new();
    private readonly PrefixSketch _sketch = new(new());
    private long _dropped;

    internal long Detections => _ids.Count;

    internal long Dropped => Interlocked.Read(ref _dropped);

    internal RiskDecision Take(in Detection detection) => Take(in detection, RiskAwareScope.Current);

    /// <summary>Takes a detection that has nothing to do with the request in which it happens to be seen.</summary>
    internal void TakeOutsideOfRequests(DetectionPointDescriptor point) => Take(new Detection(point, null, default, default), null);

    private RiskDecision Take(in Detection detection, RiskAwareScope? scope)
    {
        var now = clock.Now;
        var taken = Read(in detection, scope, now);
        var subjects = default(SubjectSet);
        var results = default(ResultSet);
        reader.Read(in detection, scope, ref subjects);
        if (taken.Observation is null)
        {
            Add(in detection, in taken, ref subjects, ref results);
        }
        else
        {
            lock (taken.Observation)
            {
                Add(in detection, in taken, ref subjects, ref results);
            }
        }

        return Conclude(in taken, scope, ref subjects, ref results);
    }

    /// <summary>Keeps the values of a detection that changed an incident, for its explanation.</summary>
    internal void Keep(in RiskDecision decision, IReadOnlyList<KeyValuePair<string, object?>> values)
    {
        if (t_wanting is { } incident && incident.Id == decision.IncidentId && incident.Report is { } report)
        {
            report.Evidence = values;
        }

        t_wanting = null;
    }

    private static int LeaderOf(ref ResultSet results, int count)
    {
        var leader = -1;
        for (var i = 0; i < count; i++)
        {
            ref readonly var result = ref results[i];
            if (result.Incident is not null && (leader < 0 || Leads(in result, in results[leader])))
            {
                leader = i;
            }
        }

        return leader;
    }

    private static bool Leads(in Result result, in Result leader)
        => result.Strength.Score > leader.Strength.Score
            || (result.Strength.Score == leader.Strength.Score && result.Precedence < leader.Precedence);

    private static string? RequestOf(RiskAwareScope? scope)
    {
        try
        {
            return scope?.Request;
        }
        catch (Exception exception)
        {
            OwnFailures.Count(OwnFailure.SubjectsUnreadable, exception);
            return null;
        }
    }

    private long MomentOf(RiskAwareScope? scope, long now)
    {
        try
        {
            return scope?.Time is { } time ? Math.Clamp(clock.ToMoment(time), Math.Max(0, now - options().Skew.Ticks), now) : now;
        }
        catch (Exception exception)
        {
            OwnFailures.Count(OwnFailure.SubjectsUnreadable, exception);
            return now;
        }
    }

    private Taken Read(in Detection detection, RiskAwareScope? scope, long now)
    {
        var point = register.PointOf(detection.Point);
        var id = _ids.Next(clock.ToUnixMilliseconds(now));
        var mark = _observations.MarkOf(detection.Exception, scope, now);
        var incidents = 0;
        var repeated = mark is not null && mark.WasReported(point.Risk, ref id, out incidents);
        var distinct = point.Descriptor.Threshold?.DistinctBy is null ? 0 : detection.Distinct.ToHash();
        return new(point, id, now, MomentOf(scope, now), distinct, repeated, incidents, mark is null ? _observations.Of(scope, now) : mark.Observation);
    }

    private void Add(in Detection detection, in Taken taken, ref SubjectSet subjects, ref ResultSet results)
    {
        for (var i = 0; i < subjects.Count; i++)
        {
            if (!assessor.Add(in detection, in taken, in subjects[i], i, ref results[i]))
            {
                Drop(in subjects[i]);
            }
        }
    }

    private RiskDecision Conclude(in Taken taken, RiskAwareScope? scope, ref SubjectSet subjects, ref ResultSet results)
    {
        for (var i = 0; i < subjects.Count; i++)
        {
            ref var result = ref results[i];
            if (result.Closed is { } closed)
            {
                teller.Tell(closed);
            }

            if (result.Incident is { } incident)
            {
                result.Decision = decider.Decide(
                    incident, in subjects[i], in result.Strength, taken.Now, out result.HasActed, out result.TellHeld);
                responder.Notify(in result, taken.Now);
            }
        }

        var leader = LeaderOf(ref results, subjects.Count);
        var told = false;
        for (var i = 0; i < subjects.Count; i++)
        {
            ref var result = ref results[i];
            if (result.HasActed || (i == leader && result.IsDue))
            {
                teller.Tell(in result, RequestOf(scope), taken.Now);
                told |= i == leader;
            }

            if (result.TellHeld)
            {
                teller.TellHeld(result.Incident!, taken.Now);
            }
        }

        var leftOut = lines.LeftOut(in taken, ref subjects, ref results);
        var decision = DecisionFor(in taken, ref subjects, ref results, leader, told, leftOut);
        if (observers.Length > 0)
        {
            Show(in taken, scope, ref subjects, ref results, leader);
        }

        // Last: an observer or a sink may have reported a detection of its own meanwhile.
        t_wanting = told ? results[leader].Incident : null;
        return decision;
    }

    private RiskDecision DecisionFor(
        in Taken taken, ref SubjectSet subjects, ref ResultSet results, int leader, bool wantsEvidence, LinesLeftOut? leftOut)
    {
        if (leader < 0)
        {
            return new(DecisionKind.Allow, taken.Point.Risk.Policy.Enforce, default, 0, default, false, taken.Id, leftOut);
        }

        SubjectDecision? strongest = null;
        for (var i = 0; i < subjects.Count; i++)
        {
            if (results[i].Decision is { } decision && !(subjects.IsAuthenticated && decision.OnlyAnonymous)
                && DecisionReader.IsStronger(decision, strongest))
            {
                strongest = decision;
            }
        }

        ref readonly var leading = ref results[leader];
        var score = leading.Strength.Score;
        var policy = taken.Point.Risk.Policy;
        return strongest is null
            ? new(score >= policy.AlertFloor ? DecisionKind.Observe : DecisionKind.Allow, policy.Enforce, leading.Incident!.Id, score, default, wantsEvidence, taken.Id, leftOut)
            : new(strongest.Kind, strongest.Enforced, leading.Incident!.Id, score, clock.ToUtc(strongest.Until), wantsEvidence, taken.Id, leftOut);
    }

    private void Show(in Taken taken, RiskAwareScope? scope, ref SubjectSet subjects, ref ResultSet results, int leader)
    {
        for (var i = 0; i < subjects.Count; i++)
        {
            ref readonly var result = ref results[i];
            if (result.Incident is not { } incident)
            {
                continue;
            }

            var assessment = new Assessment(
                taken.Point.Descriptor,
                taken.Id,
                incident.Id,
                incident.SubjectKind,
                incident.Name,
                incident.IsProven,
                i == leader,
                result.Strength.Probability,
                result.Strength.Score,
                result.Strength.Band,
                result.Detections,
                result.Decision?.ToDecision(clock) ?? default,
                RequestOf(scope),
                clock.ToUtc(taken.Now));
            foreach (var observer in observers)
            {
                try
                {
                    observer.OnAssessed(in assessment);
                }
                catch (Exception exception)
                {
                    OwnFailures.Count(OwnFailure.ObserverThrew, exception);
                }
            }
        }
    }

    private void Drop(in Subject subject)
    {
        OwnFailures.Count(OwnFailure.SubjectDropped);
        RiskAwareMeter.CountSubjectDropped(subject.Kind);
        var dropped = Interlocked.Increment(ref _dropped);
        if (subject.Kind == SubjectKind.ClientAddress)
        {
            _sketch.Add(subject.Name!);
        }

        // Told at 1, 2, 4, 8 ...: a flood must not fill the log.
        if ((dropped & (dropped - 1)) == 0)
        {
            var (prefix, count) = _sketch.Heaviest;
            EngineLog.CeilingReached(logger, subject.Kind, dropped, SafeText.Of(prefix), count);
        }
    }
}
