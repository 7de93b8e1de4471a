using Microsoft.Extensions.Logging;
using RiskAware.Evidence;
using RiskAware.Hosting;
using RiskAware.Incidents;
using RiskAware.LogLines;
using RiskAware.Subjects;
using RiskAware.Telemetry;

namespace RiskAware.Events;

/// <summary>Tells what incidents have to tell, each once, and many of one risk as a campaign.</summary>
internal sealed class Teller(IncidentStore store, RiskEventWriter writer, EngineClock clock, LineCap lines, ILogger logger)
{
    private const int MostTopSubjects = 10;

    /// <summary>Tells what was made under a lock, after it.</summary>
    internal void Tell(RiskEvent riskEvent) => writer.Write(riskEvent);

    /// <summary>Tells what a detection did to one subject.</summary>
    internal void Tell(in Result result, string? request, long now)
    {
        var incident = result.Incident!;
        RiskEvent? riskEvent = null;
        CampaignReport? campaign = null;
        CampaignReport? ended = null;
        lock (result.Shard!.Gate)
        {
            var report = incident.NeedReport();
            var strength = result.Strength;
            if (!incident.HasEnded && (result.HasActed || Assessor.IsDue(report, strength.Band, result.Detections, now)))
            {
                var state = report.IsOpened ? RiskEventState.Update : RiskEventState.Open;
                if (!report.IsOpened)
                {
                    report.IsOpened = true;
                    report.IsInCampaign = incident.Risk.Campaign.Join(
                        now, incident.Risk.Policy.Window, Guid.CreateVersion7(clock.ToUtc(now)), out campaign, out ended);
                }

                var newBreach = report.IsBreach && !report.IsBreachTold;
                report.ToldBand = strength.Band > report.ToldBand ? strength.Band : report.ToldBand;
                report.ToldAt = now;
                report.ToldDetections = result.Detections;
                report.IsBreachTold |= report.IsBreach;
                if (!report.IsInCampaign || newBreach)
                {
                    riskEvent = writer.Of(incident, strength, state, result.Decision, request, now);
                }
            }
        }

        if (riskEvent is not null)
        {
            writer.Write(riskEvent);
        }

        if (ended is not null)
        {
            Tell(incident.Risk, ended, now);
        }

        if (campaign is not null)
        {
            Tell(incident.Risk, campaign, now);
        }

        if (result.HasActed && result.Decision is { } decision)
        {
            RiskAwareMeter.CountDecision(incident.Risk.Descriptor, decision.Kind, decision.Enforced);
            if (!lines.LeavesOutDecision(incident.Risk, logger, now))
            {
                EngineLog.Decided(
                    logger, incident.Risk.Descriptor.Id, decision.Kind, decision.Enforced, decision.SubjectKind, decision.Score, incident.Id);
            }
        }
    }

    /// <summary>Tells once that account responses are held.</summary>
    internal void TellHeld(Incident incident, long now)
    {
        writer.Write(writer.OfHeld(incident.Risk, incident.Id, now));
        EngineLog.ResponsesHeld(logger, incident.Risk.Descriptor.Id);
    }

    /// <summary>What an incident that ends has to tell; null if it never told anything itself. Under the lock of its shard.</summary>
    internal RiskEvent? Closing(Incident incident, long now) => incident.Report is { IsOpened: true, IsInCampaign: false }
        ? writer.Of(incident, incident.StrengthAt(now), RiskEventState.Closed, null, null, now)
        : null;

    /// <summary>Tells the end of campaigns in which nothing new came.</summary>
    internal void TellEndedCampaigns(IEnumerable<TrackedRisk> risks, long now)
    {
        foreach (var risk in risks)
        {
            if (risk.Campaign.TryEnd(now, risk.Policy.Window) is { } ended)
            {
                Tell(risk, ended, now);
            }
        }
    }

    private void Tell(TrackedRisk risk, CampaignReport campaign, long now)
    {
        var subjects = new List<CampaignSubject>();
        store.Visit((_, _, _, incident) =>
        {
            if (ReferenceEquals(incident.Risk, risk) && incident.IsSuspect && incident.SubjectKind is { } kind)
            {
                subjects.Add(new(ShownSubject.Of(kind, incident.Name), incident.StrengthAt(now).Probability));
            }

            return true;
        });
        var top = subjects
            .OrderByDescending(static s => s.Probability)
            .ThenBy(static s => s.Name, StringComparer.Ordinal)
            .Take(MostTopSubjects);
        writer.Write(writer.Of(risk, campaign, [.. top], now));
    }
}
