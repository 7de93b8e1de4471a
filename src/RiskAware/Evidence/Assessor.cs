using RiskAware.Events;
using RiskAware.Incidents;
using RiskAware.LogLines;
using RiskAware.Sequences;
using RiskAware.Subjects;

namespace RiskAware.Evidence;

/// <summary>Adds one detection to the incident of one of its subjects, and says what that comes to.</summary>
internal sealed class Assessor(IncidentStore store, RiskEventWriter writer)
{
    internal const int BreachProbability = 80;

    private static readonly long s_pause = TimeSpan.FromMinutes(15).Ticks;

    /// <summary>Whether an incident has something to tell: its first time, a higher band, a breach, or more after a pause.</summary>
    internal static bool IsDue(IncidentReport? report, RiskBand band, int detections, long now)
    {
        if (report is null)
        {
            return false;
        }

        return report.IsOpened
            ? band > report.ToldBand || (report.IsBreach && !report.IsBreachTold)
                || (detections > report.ToldDetections && now - report.ToldAt >= s_pause)
            : report.IsSuspect;
    }

    /// <summary>Adds the detection; whether there was room for the subject.</summary>
    internal bool Add(in Detection detection, in Taken taken, in Subject subject, int index, ref Result result)
    {
        var point = taken.Point;
        var key = new IncidentKey(subject.Key, point.Risk.Number);
        var pool = store.PoolOf(subject.Kind, subject.Trust);
        var shard = pool.ShardOf(key);
        lock (shard.Gate)
        {
            var incident = pool.Open(shard, key, point.Risk, subject, in detection, in taken, index, out var ended);
            if (ended?.Report is { IsOpened: true, IsInCampaign: false })
            {
                result.Closed = writer.Of(ended, ended.StrengthAt(taken.Now), RiskEventState.Closed, null, null, taken.Now);
            }

            if (incident is null)
            {
                return false;
            }

            result.Lines = Count(incident, in taken);
            Assess(incident, taken.Now, ref result);
            result.Incident = incident;
            result.Shard = shard;
            result.Precedence = subject.Precedence;
            return true;
        }
    }

    /// <summary>Lets a point or a sequence be evidence in an incident.</summary>
    internal static void Contribute(Incident incident, int index, int confidence, long moment, Observation? observation)
    {
        ref var slot = ref incident.Slots[index];
        var isSuccess = slot.Point!.IsSuccess;
        slot.CountOccurrence();
        if (observation is null)
        {
            slot.Latest = EvidenceSlot.After(slot.Latest, moment);
            slot.LatestSuccess = isSuccess ? EvidenceSlot.After(slot.LatestSuccess, moment) : slot.LatestSuccess;
            return;
        }

        observation.Contribute(incident, index, confidence, moment);
        if (isSuccess)
        {
            observation.ContributeSuccess(incident, index, confidence, moment);
        }
    }

    /// <summary>Counts the detection; how many log lines it makes in this minute.</summary>
    private static int Count(Incident incident, in Taken taken)
    {
        incident.Latest = Math.Max(incident.Latest, taken.Now);
        if (!taken.IsRepeated || incident.Detections == 0)
        {
            incident.AddDetection(taken.Id);
        }

        var index = incident.SlotOf(taken.Point);
        if (index < 0)
        {
            return 0;
        }

        ref var slot = ref incident.Slots[index];
        var lines = slot.CountLine(LineCap.MinuteOf(taken.Now));
        var confidence = ConfidenceOf(ref slot, in taken);
        if (confidence == 0)
        {
            return lines;
        }

        var inputs = taken.Point.Inputs;
        if (inputs is not { OnlyCancels: true })
        {
            Contribute(incident, index, confidence, taken.Moment, taken.Observation);
        }

        if (inputs is not null && !taken.IsRepeated)
        {
            SequenceEvidence.Take(incident, inputs, in taken);
        }

        return lines;
    }

    // A point with a threshold is no evidence until it is crossed; then with the confidence of the crossing.
    private static int ConfidenceOf(ref EvidenceSlot slot, in Taken taken)
    {
        if (taken.Point.Threshold is not { } threshold)
        {
            return taken.Point.Confidence;
        }

        if (taken.IsRepeated)
        {
            return 0;
        }

        if (slot.State is not ThresholdCounter counter || !ReferenceEquals(counter.Threshold, threshold))
        {
            slot.State = counter = ThresholdCounter.Of(threshold);
        }

        return counter.Hit(taken.Moment, taken.Distinct) ? taken.Point.Confidence : 0;
    }

    /// <summary>Says what the evidence of an incident comes to. Under the lock of its shard.</summary>
    internal static void Assess(Incident incident, long now, ref Result result)
    {
        var strength = incident.StrengthAt(now);
        var isBreach = strength.SuccessProbability >= BreachProbability;
        if (isBreach || strength.Score >= Math.Max(1, incident.Risk.Policy.AlertFloor))
        {
            var report = incident.NeedReport();
            report.IsSuspect = true;
            report.IsBreach |= isBreach;
        }

        result.Strength = strength;
        result.Detections = incident.Detections;
        result.IsDue = IsDue(incident.Report, strength.Band, incident.Detections, now);
    }
}
