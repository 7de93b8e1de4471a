using System.Collections.Concurrent;
using RiskAware.Evidence;
using RiskAware.Incidents;
using RiskAware.Responses;
using RiskAware.Subjects;

namespace RiskAware.Decisions;

/// <summary>All decisions that apply, by subject. Read without a lock; changed rarely, under one.</summary>
internal sealed class DecisionTable
{
    /// <summary>How many subjects that are not authenticated may have decisions: a flood of addresses must not fill the memory.</summary>
    internal const int MostUnproven = 100_000;

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<SubjectKey, SubjectDecision[]> _bySubject = new();
    private readonly Responder? _responder;
    private int _count;
    private int _unproven;

    /// <param name="responder">Is told what begins and ends, under the lock: nothing is taken back before it is given.</param>
    internal DecisionTable(Responder? responder = null) => _responder = responder;

    /// <summary>How many decisions there are; the first question of every request.</summary>
    internal int Count => Volatile.Read(ref _count);

    internal ReadOnlySpan<SubjectDecision> Of(in SubjectKey subject)
        => _bySubject.TryGetValue(subject, out var decisions) ? decisions : default;

    internal SubjectDecision? Of(in SubjectKey subject, TrackedRisk risk, long now)
    {
        foreach (var decision in Of(subject))
        {
            if (ReferenceEquals(decision.Risk, risk))
            {
                return decision.At(now);
            }
        }

        return null;
    }

    /// <summary>
    /// Puts a decision in the place of an earlier one of the same risk; false where there is no room, or where meanwhile the mode
    /// has changed, the evidence was forgotten, or another detection has decided as much.
    /// </summary>
    internal bool Put(in SubjectKey subject, SubjectDecision decision, Func<bool> isEnabled, Incident? incident = null)
    {
        lock (_gate)
        {
            if (!isEnabled() || incident is { HasEnded: true } || decision.Risk.Policy.Enforce != decision.Enforced)
            {
                return false;
            }

            var others = Others(subject, decision.Risk, out var replaced);
            if (replaced?.At(decision.Since) is { } current && current.Kind >= decision.Kind)
            {
                return false;
            }

            var isNew = replaced is null;
            if (isNew && decision.OnlyAnonymous && _unproven >= MostUnproven)
            {
                return false;
            }

            if (replaced is not null)
            {
                _responder?.Ended(replaced, decision.Milder);
            }

            _bySubject[subject] = [.. others, decision];
            _responder?.Began(decision);
            if (isNew)
            {
                Add(decision, 1);
            }

            return true;
        }
    }

    /// <summary>Lifts every decision about a subject; how many there were.</summary>
    internal int Lift(in SubjectKey subject)
    {
        lock (_gate)
        {
            if (!_bySubject.TryRemove(subject, out var decisions))
            {
                return 0;
            }

            foreach (var decision in decisions)
            {
                Add(decision, -1);
                _responder?.Ended(decision, null);
            }

            return decisions.Length;
        }
    }

    /// <summary>Lifts what does not hold any more; how many decisions that were.</summary>
    internal int LiftWhere(Func<SubjectDecision, bool> over) => Change(decision => over(decision) ? null : decision);

    /// <summary>Ends what has expired, and takes a step back where there was a quiet window: forgiveness.</summary>
    internal int Age(long now) => Count == 0 ? 0 : Change(decision => Aged(decision, now));

    internal IReadOnlyList<SubjectDecision> All(long now)
        => [.. _bySubject.Values.SelectMany(static d => d).Select(d => d.At(now)).OfType<SubjectDecision>().OrderBy(static d => d.Since)];

    private static SubjectDecision? Aged(SubjectDecision decision, long now)
    {
        if (!decision.AppliesAt(now))
        {
            var milder = decision.At(now);
            if (milder is not null && milder.LatestDetection < decision.LatestDetection)
            {
                milder.LatestDetection = decision.LatestDetection;
            }

            return milder;
        }

        var policy = decision.Risk.Policy;
        if (now - decision.LatestDetection < policy.Window)
        {
            return decision;
        }

        var weaker = ResponseLimits.WeakerThan(decision.Kind, policy, decision.SubjectKind, decision.Trust);
        return weaker is null
            ? null
            : decision.As(
                ResponseLimits.DecisionOf(weaker.Kind),
                decision.Score,
                decision.IncidentId,
                now,
                Math.Min(decision.Until, now + ResponseLimits.DurationOf(weaker, decision.Trust).Ticks));
    }

    private int Change(Func<SubjectDecision, SubjectDecision?> change)
    {
        var changed = 0;
        lock (_gate)
        {
            foreach (var (subject, decisions) in _bySubject)
            {
                var kept = new List<SubjectDecision>(decisions.Length);
                var before = changed;
                foreach (var decision in decisions)
                {
                    var after = change(decision);
                    if (!ReferenceEquals(after, decision))
                    {
                        changed++;
                        _responder?.Ended(decision, after);
                    }

                    if (after is null)
                    {
                        Add(decision, -1);
                    }
                    else
                    {
                        kept.Add(after);
                    }
                }

                if (kept.Count == 0)
                {
                    _bySubject.TryRemove(subject, out _);
                }
                else if (changed != before)
                {
                    _bySubject[subject] = [.. kept];
                }
            }
        }

        return changed;
    }

    private List<SubjectDecision> Others(in SubjectKey subject, TrackedRisk risk, out SubjectDecision? replaced)
    {
        replaced = null;
        var others = new List<SubjectDecision>();
        foreach (var decision in Of(subject))
        {
            if (ReferenceEquals(decision.Risk, risk))
            {
                replaced = decision;
            }
            else
            {
                others.Add(decision);
            }
        }

        return others;
    }

    private void Add(SubjectDecision decision, int count)
    {
        Volatile.Write(ref _count, _count + count);
        _unproven += decision.OnlyAnonymous ? count : 0;
    }
}
