using RiskAware.Decisions;
using RiskAware.Evidence;
using RiskAware.Incidents;

namespace RiskAware.Responses;

/// <summary>Makes orders for the handlers of the application: of what is decided, and of what is no decision about requests.</summary>
internal sealed class Responder(ResponseQueue queue, EngineClock clock)
{
    /// <summary>The responses that a handler carries out.</summary>
    internal IReadOnlySet<ResponseKind> Kinds => queue.Kinds;

    /// <summary>A decision begins to apply. Under the lock of the table, so that nothing is undone before it is done.</summary>
    internal void Began(SubjectDecision decision) => Give(decision, isUndo: false);

    /// <summary>A decision has ended, and with it those that it took the place of, but for one that goes on.</summary>
    internal void Ended(SubjectDecision decision, SubjectDecision? goesOn)
    {
        for (var over = decision; over is not null && !ReferenceEquals(over, goesOn); over = over.Milder)
        {
            Give(over, isUndo: true);
        }
    }

    /// <summary>Orders what an incident asks for that is no decision about requests; each once.</summary>
    internal void Notify(in Result result, long now)
    {
        var incident = result.Incident!;
        var policy = incident.Risk.Policy;
        if (!policy.Enforce || policy.Notices.Length == 0 || incident.SubjectKind is not { } kind)
        {
            return;
        }

        foreach (var response in policy.Notices)
        {
            if (result.Strength.Score >= response.AtScore
                && policy.ExemptionOf(kind, incident.Trust, incident.Name, clock.ToUtc(now)) is null
                && ResponseLimits.WhyNot(policy, response.Kind, in result.Strength, kind, incident.Trust) is null
                && IsFirst(in result, response.Kind)
                && incident.Risk.Notices.TryAdmit(now, policy.DenialLimit, out _))
            {
                var until = now + ResponseLimits.DurationOf(response, incident.Trust).Ticks;
                queue.Give(
                    new(
                        Guid.CreateVersion7(clock.ToUtc(now)),
                        response.Kind,
                        incident.Risk.Descriptor.Id,
                        incident.Id,
                        result.Strength.Score,
                        kind,
                        incident.Name,
                        clock.ToUtc(now),
                        clock.ToUtc(until)),
                    isUndo: false);
            }
        }
    }

    private static bool IsFirst(in Result result, ResponseKind kind)
    {
        lock (result.Shard!.Gate)
        {
            var incident = result.Incident!;
            return !incident.HasEnded && incident.NeedReport().TryMarkNoticed(kind);
        }
    }

    private void Give(SubjectDecision decision, bool isUndo)
    {
        if (queue.Kinds.Count == 0 || !decision.Enforced || ResponseLimits.ResponseOf(decision.Kind) is not { } kind)
        {
            return;
        }

        queue.Give(
            new(
                decision.OrderId,
                kind,
                decision.Risk.Descriptor.Id,
                decision.IncidentId,
                decision.Score,
                decision.SubjectKind,
                decision.Name,
                clock.ToUtc(decision.Since),
                clock.ToUtc(decision.Until)),
            isUndo);
    }
}
