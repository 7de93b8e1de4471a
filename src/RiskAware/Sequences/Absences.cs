using RiskAware.Decisions;
using RiskAware.Events;
using RiskAware.Evidence;
using RiskAware.Incidents;
using RiskAware.Subjects;

namespace RiskAware.Sequences;

/// <summary>Notices that time has passed without what a sequence waits for not to come: no detection tells it.</summary>
internal sealed class Absences(IncidentStore store, RiskRegister register, Decider decider, Teller teller)
{
    internal void Run(long now)
    {
        if (!Array.Exists(register.Risks, static r => r.WaitsForAbsence))
        {
            return;
        }

        var complete = new List<(Subject Subject, Result Result)>();
        store.Visit((_, shard, key, incident) =>
        {
            if (incident.Risk.WaitsForAbsence && SequenceEvidence.TakeAbsences(incident, now))
            {
                var result = new Result { Incident = incident, Shard = shard };
                Assessor.Assess(incident, now, ref result);
                complete.Add((new(incident.SubjectKind, incident.Trust, incident.Name, key.Subject), result));
            }

            return true;
        });
        foreach (var (subject, found) in complete)
        {
            Tell(in subject, found, now);
        }
    }

    private void Tell(in Subject subject, Result result, long now)
    {
        result.Decision = decider.Decide(result.Incident!, in subject, in result.Strength, now, out result.HasActed, out result.TellHeld);
        if (result.HasActed || result.IsDue)
        {
            teller.Tell(in result, null, now);
        }

        if (result.TellHeld)
        {
            teller.TellHeld(result.Incident!, now);
        }
    }
}
