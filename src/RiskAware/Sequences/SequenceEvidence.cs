using RiskAware.Evidence;
using RiskAware.Incidents;

namespace RiskAware.Sequences;

/// <summary>Moves the sequences of an incident on. Under the lock of its shard.</summary>
internal static class SequenceEvidence
{
    /// <summary>Takes an occurrence of a point into the sequences that name it.</summary>
    internal static void Take(Incident incident, SequenceInputs inputs, in Taken taken)
    {
        foreach (var input in inputs.All)
        {
            var index = incident.SlotOf(input.Sequence.Point);
            if (index < 0)
            {
                continue;
            }

            ref var slot = ref incident.Slots[index];
            if (slot.State is not SequenceState state || !ReferenceEquals(state.Machine, input.Machine))
            {
                slot.State = state = new SequenceState(input.Machine);
            }

            if (state.Take(input.Name, taken.Moment, out var completeAt))
            {
                Assessor.Contribute(incident, index, input.Sequence.Point.Confidence, completeAt, taken.Observation);
            }
        }
    }

    /// <summary>Completes the sequences whose wait for what does not come is over; whether there was one.</summary>
    internal static bool TakeAbsences(Incident incident, long now)
    {
        var isComplete = false;
        for (var i = 0; i < incident.Slots.Length; i++)
        {
            ref var slot = ref incident.Slots[i];
            if (slot.State is SequenceState state && state.TakeAbsence(now, out var completeAt))
            {
                isComplete = true;
                incident.Latest = Math.Max(incident.Latest, completeAt);
                Assessor.Contribute(incident, i, slot.Point!.Confidence, completeAt, null);
            }
        }

        return isComplete;
    }
}
