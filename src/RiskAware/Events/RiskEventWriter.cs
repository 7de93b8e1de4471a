using System.Diagnostics;
using RiskAware.Decisions;
using RiskAware.Evidence;
using RiskAware.Incidents;
using RiskAware.Responses;
using RiskAware.Scoring;
using RiskAware.Sinks;
using RiskAware.Subjects;

namespace RiskAware.Events;

/// <summary>Makes risk events and hands them to the sinks.</summary>
internal sealed class RiskEventWriter(EngineClock clock, WatchedSink[] sinks)
{
    internal IReadOnlyList<WatchedSink> Sinks => sinks;

    private long _sequence;

    internal EventOrigin Origin { get; set; } = new(string.Empty, string.Empty, string.Empty, string.Empty);

    internal int PolicyRevision { get; set; } = 1;

    internal long Written => Interlocked.Read(ref _sequence);

    /// <summary>What there is to tell about an incident. Under the lock of its shard; writing comes after.</summary>
    internal RiskEvent Of(
        Incident incident, in Strength strength, RiskEventState state, SubjectDecision? decision, string? request, long now)
    {
        var risk = incident.Risk;
        var report = incident.NeedReport();
        var applies = decision?.ToDecision(clock).Kind ?? DecisionKind.Allow;
        var exemption = risk.Policy.ExemptionOf(incident.SubjectKind, incident.Trust, incident.Name, clock.ToUtc(now));
        var intended = exemption is null ? applies : WithoutExemption(incident, in strength);
        return Frame(risk, incident.Id, state, now) with
        {
            RiskScore = strength.Score,
            RiskProbability = strength.Probability,
            Breach = report.IsBreach,
            Request = request ?? string.Empty,
            ChildEvent = incident.Children(),
            ChildEventCount = incident.Detections,
            Action = decision is { Enforced: true } && risk.Policy.Enforce ? ActionWords.Of(applies) : ActionWords.None,
            ActionIntended = ActionWords.Of(intended),
            Exemption = exemption?.Name ?? string.Empty,
            Stage = HasSuccess(incident) ? Stage.Success : Stage.Attempt,
            Points = PointsOf(incident),
            Subject = incident.SubjectKind is { } kind ? ShownSubject.Of(kind, incident.Name) : incident.Name,
            SubjectKind = incident.SubjectKind,
            SubjectProven = incident.IsProven,
        };
    }

    /// <summary>What there is to tell about a campaign.</summary>
    internal RiskEvent Of(TrackedRisk risk, CampaignReport campaign, IReadOnlyList<CampaignSubject> subjects, long now)
    {
        var probability = subjects.Count == 0 ? 0 : subjects[0].Probability;
        return Frame(risk, campaign.Id, campaign.State, now) with
        {
            Kind = RiskEventKind.Campaign,
            RiskProbability = probability,
            RiskScore = ScoreRules.ToScore(risk.Policy.Impact, probability),
            Incidents = campaign.Incidents,
            TopSubjects = [.. subjects.Select(static s => s.Name)],
        };
    }

    /// <summary>Tells that account responses of a risk are held.</summary>
    internal RiskEvent OfHeld(TrackedRisk risk, Guid incident, long now) => Frame(risk, incident, RiskEventState.Update, now) with
    {
        Kind = RiskEventKind.ResponsesHeld,
        Description = "So many accounts were newly denied within ten minutes that further account responses of this risk are held. Look whether a release is the cause.",
    };

    /// <summary>What the engine says about itself.</summary>
    internal RiskEvent OfSelf(TrackedRisk self, RiskEventKind kind, string description, IReadOnlyList<string> facts, long now)
        => Frame(self, Guid.Empty, RiskEventState.Update, now) with
        {
            Kind = kind,
            EventType = kind == RiskEventKind.Started ? "sys_monitor_enabled" : string.Empty,
            Instruction = string.Empty,
            Description = description,
            Facts = facts,
        };

    internal void Write(RiskEvent riskEvent)
    {
        foreach (var sink in sinks)
        {
            sink.Write(riskEvent);
        }
    }

    private static DecisionKind WithoutExemption(Incident incident, in Strength strength)
        => ResponseLimits.Choose(incident.Risk.Policy, in strength, incident.SubjectKind, incident.Trust) is { } response
            ? ResponseLimits.DecisionOf(response.Kind)
            : DecisionKind.Allow;

    private static bool HasSuccess(Incident incident)
    {
        foreach (ref readonly var slot in incident.Slots)
        {
            if (slot.LatestSuccess != EvidenceSlot.Never)
            {
                return true;
            }
        }

        return false;
    }

    private static string[] PointsOf(Incident incident)
    {
        var points = new List<string>(incident.Slots.Length);
        foreach (ref readonly var slot in incident.Slots)
        {
            // A sequence has not fired while it is under way.
            if (slot.Point!.Sequence is null || slot.Times > 0)
            {
                points.Add(slot.Point.Descriptor.Id);
            }
        }

        points.Sort(StringComparer.Ordinal);
        return [.. points];
    }

    private RiskEvent Frame(TrackedRisk risk, Guid incident, RiskEventState state, long now)
    {
        var declared = risk.Descriptor;
        var activity = Activity.Current;
        var time = clock.ToUtc(now);
        return new()
        {
            EventId = Guid.CreateVersion7(time).ToString(),
            EventName = declared.Title,
            EventType = declared.EventType ?? string.Empty,
            EventTime = time.ToUnixTimeMilliseconds(),
            RiskScore = 0,
            RiskProbability = 0,
            Breach = false,
            Request = string.Empty,
            ChildEvent = string.Empty,
            ChildEventCount = 0,
            Description = declared.Description ?? declared.Title,
            Action = ActionWords.None,
            Instruction = declared.Instruction ?? string.Empty,
            EventOwner = declared.Owner ?? string.Empty,
            RiskId = declared.Id,
            IncidentId = incident,
            Sequence = Interlocked.Increment(ref _sequence),
            State = state,
            Mode = risk.Policy.Enforce ? RiskAwareMode.Enforce : RiskAwareMode.Monitor,
            ActionIntended = ActionWords.None,
            Stage = Stage.Attempt,
            Graduation = declared.Graduation,
            DeclarationHash = declared.Hash,
            PolicyRevision = PolicyRevision,
            Points = [],
            Subject = string.Empty,
            SubjectKind = null,
            SubjectProven = false,
            TraceId = activity?.TraceId.ToHexString() ?? string.Empty,
            SpanId = activity?.SpanId.ToHexString() ?? string.Empty,
            Service = Origin.Service,
            Version = Origin.Version,
            Environment = Origin.Environment,
            Instance = Origin.Instance,
        };
    }
}
