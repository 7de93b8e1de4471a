using RiskAware.Decisions;
using RiskAware.Evidence;
using RiskAware.Responses;
using RiskAware.Subjects;

namespace RiskAware.Incidents;

/// <summary>Says why an incident stands where it stands.</summary>
internal sealed class Explainer(IncidentStore store, DecisionTable decisions, EngineClock clock)
{
    internal IncidentExplanation? Explain(Guid incidentId)
    {
        var now = clock.Now;
        IncidentExplanation? found = null;
        store.Visit((_, _, key, incident) =>
        {
            if (incident.Id == incidentId && !incident.IsOver(now))
            {
                found = Of(incident, key.Subject, now);
            }

            return found is null;
        });
        return found;
    }

    private IncidentExplanation Of(Incident incident, in SubjectKey subject, long now)
    {
        var strength = incident.StrengthAt(now);
        var policy = incident.Risk.Policy;
        var decision = decisions.Of(subject, incident.Risk, now);
        return new()
        {
            IncidentId = incident.Id,
            Risk = incident.Risk.Descriptor,
            SubjectKind = incident.SubjectKind,
            Subject = incident.Name,
            SubjectProven = incident.IsProven,
            Opened = clock.ToUtc(incident.Opened),
            Latest = clock.ToUtc(incident.Latest),
            Detections = incident.Detections,
            Impact = policy.Impact,
            Probability = strength.Probability,
            Score = strength.Score,
            Band = strength.Band,
            Breach = incident.Report is { IsBreach: true },
            Terms = Terms(incident, policy, now),
            Decision = decision?.ToDecision(clock) ?? new(DecisionKind.Allow, false, incident.Id, strength.Score),
            HeldBack = HeldBack(incident, policy, in strength, decision, now),
            Evidence = incident.Report?.Evidence ?? [],
        };
    }

    private static bool DecidesOrNotifies(ResponseKind kind) => ResponseLimits.ClassOf(kind) != ResponseClass.Silent;

    private static List<EvidenceTerm> Terms(Incident incident, RiskPolicy policy, long now)
    {
        var slots = incident.Slots;
        var terms = new List<EvidenceTerm>(slots.Length);
        for (var i = 0; i < slots.Length; i++)
        {
            var point = slots[i].Point!;
            var isEvidence = slots[i].Latest != EvidenceSlot.Never;
            var weight = Noisy.Weight(point.Confidence, slots[i].Latest, now, policy.HalfLife);
            terms.Add(new(
                point.Descriptor.Id,
                isEvidence ? point.Confidence : 0,
                weight,
                point.GroupName,
                isEvidence && Noisy.IsStrongest(slots, i, weight, policy, now),
                isEvidence ? TimeSpan.FromTicks(Math.Max(0, now - slots[i].Latest)) : TimeSpan.Zero)
            {
                Times = slots[i].Times,
                Sequence = point.Sequence?.Machine?.Steps,
            });
        }

        terms.Sort(static (left, right) => string.CompareOrdinal(left.PointId, right.PointId));
        return terms;
    }

    private List<HeldResponse> HeldBack(
        Incident incident, RiskPolicy policy, in Strength strength, SubjectDecision? decision, long now)
    {
        var held = new List<HeldResponse>();
        foreach (var response in policy.Responses)
        {
            if (strength.Score < response.AtScore)
            {
                continue;
            }

            var why = ResponseLimits.WhyNot(policy, response.Kind, in strength, incident.SubjectKind, incident.Trust);
            if (why is null && decision is null && ResponseLimits.DecisionOf(response.Kind) != DecisionKind.Allow
                && Decider.GuardOf(incident.Risk, new(incident.SubjectKind, incident.Trust, incident.Name, default)) is { } guard
                && guard.IsHolding(now, policy.DenialLimit))
            {
                why = "So many accounts were newly denied within ten minutes that account responses are held.";
            }

            why ??= DecidesOrNotifies(response.Kind)
                ? policy.ExemptionOf(incident.SubjectKind, incident.Trust, incident.Name, clock.ToUtc(now))?.Sentence
                : null;
            if (why is not null)
            {
                held.Add(new(response.Kind, why));
            }
        }

        return held;
    }
}
