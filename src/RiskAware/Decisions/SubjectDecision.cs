using RiskAware.Evidence;
using RiskAware.Subjects;

namespace RiskAware.Decisions;

/// <summary>What applies to one subject because of one risk. Everything but the times is fixed; a change makes a new one.</summary>
internal sealed class SubjectDecision
{
    private long _until;
    private long _latestDetection;

    internal SubjectDecision(
        TrackedRisk risk, DecisionKind kind, bool enforced, SubjectKind subjectKind, SubjectTrust trust, string name, Guid incidentId, int score, long since, long until)
    {
        Risk = risk;
        Kind = kind;
        Enforced = enforced;
        SubjectKind = subjectKind;
        Trust = trust;
        Name = name;
        IncidentId = incidentId;
        Score = score;
        Since = since;
        _until = until;
        _latestDetection = since;
    }

    internal TrackedRisk Risk { get; }

    internal DecisionKind Kind { get; }

    internal bool Enforced { get; }

    internal SubjectKind SubjectKind { get; }

    internal SubjectTrust Trust { get; }

    internal string Name { get; }

    internal Guid IncidentId { get; }

    internal int Score { get; }

    /// <summary>The order to the handlers of the application, if there are any.</summary>
    internal Guid OrderId { get; } = Guid.CreateVersion7();

    internal long Since { get; }

    internal long Until
    {
        get => Volatile.Read(ref _until);
        set => Volatile.Write(ref _until, value);
    }

    internal long LatestDetection
    {
        get => Volatile.Read(ref _latestDetection);
        set => Volatile.Write(ref _latestDetection, value);
    }

    /// <summary>The weaker decision that it took the place of, which goes on when this one ends; null if there was none.</summary>
    internal SubjectDecision? Milder { get; private init; }

    /// <summary>Whether it applies only to requests that are not authenticated.</summary>
    internal bool OnlyAnonymous => Trust != SubjectTrust.Proven;

    internal bool AppliesAt(long now) => now < Until;

    /// <summary>What applies at a moment: the decision, else a milder one that lasts longer, else nothing.</summary>
    internal SubjectDecision? At(long now)
    {
        var decision = this;
        while (decision is not null && !decision.AppliesAt(now))
        {
            decision = decision.Milder;
        }

        return decision;
    }

    /// <summary>Whether it applies at an endpoint: an account that is locked or logged out is so everywhere.</summary>
    internal bool AppliesTo(IReadOnlyList<Type> exposedTo)
    {
        if (Kind is DecisionKind.Lock or DecisionKind.LogOut)
        {
            return true;
        }

        for (var i = 0; i < exposedTo.Count; i++)
        {
            if (exposedTo[i] == Risk.Descriptor.Type)
            {
                return true;
            }
        }

        return false;
    }

    internal RiskDecision ToDecision(EngineClock clock)
        => new(Kind, Enforced && Risk.Policy.Enforce, IncidentId, Score, clock.ToUtc(Until));

    internal SubjectDecision As(DecisionKind kind, int score, Guid incidentId, long since, long until, SubjectDecision? milder = null)
        => new(Risk, kind, Enforced, SubjectKind, Trust, Name, incidentId, score, since, until) { Milder = milder };
}
