using RiskAware.Evidence;
using RiskAware.Incidents;
using RiskAware.Responses;
using RiskAware.Subjects;

namespace RiskAware.Decisions;

/// <summary>Turns the strength of an incident into what applies to its subject. Escalation never weakens.</summary>
internal sealed class Decider(DecisionTable table, EngineClock clock, Func<bool> isEnabled)
{
    /// <summary>Decides about the subject of an incident.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="subject">Its subject.</param>
    /// <param name="strength">What its evidence comes to now.</param>
    /// <param name="now">The moment.</param>
    /// <param name="acted">Whether something new applies.</param>
    /// <param name="tellHeld">Whether account responses are held, for the first time.</param>
    internal SubjectDecision? Decide(
        Incident incident, in Subject subject, in Strength strength, long now, out bool acted, out bool tellHeld)
    {
        acted = false;
        tellHeld = false;
        var risk = incident.Risk;
        var policy = risk.Policy;
        if (policy.Exemptions.Length > 0 && policy.ExemptionOf(subject.Kind, subject.Trust, incident.Name, clock.ToUtc(now)) is not null)
        {
            return null;
        }

        var active = table.Count == 0 ? null : table.Of(subject.Key, risk, now);
        if (active is not null)
        {
            active.LatestDetection = now;
        }

        if (ResponseLimits.Choose(policy, in strength, subject.Kind, subject.Trust) is not { } response)
        {
            return active;
        }

        var kind = ResponseLimits.DecisionOf(response.Kind);
        var until = now + ResponseLimits.DurationOf(response, subject.Trust).Ticks;
        if (active is not null && kind <= active.Kind)
        {
            Extend(active, kind, until);
            return active;
        }

        if (active is null && GuardOf(risk, in subject) is { } guard && !guard.TryAdmit(now, policy.DenialLimit, out tellHeld))
        {
            return null;
        }

        var decision = active?.As(kind, strength.Score, incident.Id, now, until, active)
            ?? new SubjectDecision(
                risk, kind, policy.Enforce, subject.Kind!.Value, subject.Trust, incident.Name, incident.Id, strength.Score, now, until);
        acted = table.Put(subject.Key, decision, isEnabled, incident);
        return acted ? decision : table.Of(subject.Key, risk, now);
    }

    /// <summary>Counts the denials of the kind of subject; null where they need no guard.</summary>
    internal static DenialGuard? GuardOf(TrackedRisk risk, in Subject subject) => subject.Kind switch
    {
        SubjectKind.Account => subject.Trust == SubjectTrust.Proven ? risk.AccountDenials : risk.ClaimedAccountDenials,
        SubjectKind.Session => risk.SessionDenials,
        _ => null,
    };

    // However long an attack goes on: a lock beyond a day needs a person, and an address is not blocked for longer than a while.
    private static void Extend(SubjectDecision active, DecisionKind kind, long until)
    {
        var longest = active.Since + (active.OnlyAnonymous ? ResponseLimits.LongestUnproven : ResponseLimits.Longest).Ticks;
        until = Math.Min(until, longest);
        if (kind == active.Kind && until > active.Until)
        {
            active.Until = until;
        }
    }
}
