using RiskAware.Incidents;

namespace RiskAware.Evidence;

/// <summary>
/// What one request, or one exception, has contributed. Of all its detections only the strongest is evidence in an incident: a
/// later, stronger one takes the place of the earlier. Used under its own lock.
/// </summary>
internal sealed class Observation(object owner, long start)
{
    // More is no request: a connection that stays open, or an exception object that is kept and thrown again and again.
    private const int MostContributions = 64;

    // Two products of the same terms in another order.
    private const double Tiny = 1e-9;

    private static readonly long s_longest = TimeSpan.TicksPerMinute;

    private Contribution[] _items = [];
    private int _count;

    /// <summary>The engine that keeps it: another engine must not use it.</summary>
    internal object Owner { get; } = owner;

    /// <summary>Whether what comes now is another observation.</summary>
    internal bool IsOver(long now) => now - start >= s_longest || Volatile.Read(ref _count) >= MostContributions;

    /// <summary>Lets a detection of a point count for the score of an incident.</summary>
    internal void Contribute(Incident incident, int slot, int confidence, long now) => Contribute(incident, slot, confidence, now, false);

    /// <summary>Lets a success count for the suspected breach of an incident.</summary>
    internal void ContributeSuccess(Incident incident, int slot, int confidence, long now) => Contribute(incident, slot, confidence, now, true);

    private static ref long MomentOf(Incident incident, int slot, bool success)
    {
        ref var evidence = ref incident.Slots[slot];
        return ref success ? ref evidence.LatestSuccess : ref evidence.Latest;
    }

    private void Contribute(Incident incident, int slot, int confidence, long now, bool success)
    {
        ref var mine = ref Find(incident, success);
        ref var moment = ref MomentOf(incident, slot, success);
        if (mine.Confidence > 0 && mine.Slot != slot)
        {
            if (!TakesPlace(incident, in mine, slot, confidence, now, success))
            {
                return;
            }

            // Another request may have refreshed the same point meanwhile: that stays.
            ref var replaced = ref MomentOf(incident, mine.Slot, success);
            replaced = replaced == mine.Moment ? mine.Before : replaced;
            mine.Confidence = 0;
        }

        var isMine = mine.Confidence > 0 && moment == mine.Moment;
        mine.Before = isMine ? mine.Before : moment;
        mine.Slot = slot;
        mine.Confidence = confidence;
        moment = isMine ? Math.Max(moment, now) : EvidenceSlot.After(moment, now);
        mine.Moment = moment;
    }

    // The strongest is what adds most: beside what other requests have shown, a more certain point can add less than another, and
    // the score must not fall by more evidence.
    private static bool TakesPlace(Incident incident, in Contribution mine, int slot, int confidence, long now, bool success)
    {
        ref var theirs = ref MomentOf(incident, mine.Slot, success);
        ref var ours = ref MomentOf(incident, slot, success);
        var (before, then) = (theirs, ours);
        var kept = Noisy.Missed(incident.Slots, incident.Risk.Policy, now, success);
        theirs = theirs == mine.Moment ? mine.Before : theirs;
        ours = EvidenceSlot.After(ours, now);
        var taken = Noisy.Missed(incident.Slots, incident.Risk.Policy, now, success);
        (theirs, ours) = (before, then);
        return taken < kept - Tiny || (taken <= kept + Tiny && confidence > mine.Confidence);
    }

    private ref Contribution Find(Incident incident, bool success)
    {
        for (var i = 0; i < _count; i++)
        {
            if (ReferenceEquals(_items[i].Incident, incident) && _items[i].IsSuccess == success)
            {
                return ref _items[i];
            }
        }

        if (_count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(4, _count * 2));
        }

        _items[_count] = new() { Incident = incident, IsSuccess = success };
        return ref _items[_count++];
    }

    private struct Contribution
    {
        internal Incident? Incident;
        internal long Before;
        internal long Moment;
        internal int Slot;
        internal int Confidence;
        internal bool IsSuccess;
    }
}
