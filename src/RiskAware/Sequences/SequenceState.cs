using RiskAware.Evidence;

namespace RiskAware.Sequences;

/// <summary>
/// How far a sequence has come in one incident. The latest occurrences are kept apart and taken anew with each one, so that an
/// occurrence that arrives a little late still takes its place by its own time.
/// </summary>
internal sealed class SequenceState : SlotState
{
    private const int MostLate = 8;

    private readonly long[] _settled;
    private readonly Occurrence[] _latest = new Occurrence[MostLate];
    private int _count;
    private long _settledAt = SequenceMachine.Never;

    internal SequenceState(SequenceMachine machine)
    {
        Machine = machine;
        _settled = new long[machine.Length];
        Array.Fill(_settled, SequenceMachine.Never);
    }

    internal SequenceMachine Machine { get; }

    /// <summary>When it is complete if nothing comes any more; <see cref="long.MaxValue"/> if it waits for something.</summary>
    internal long DueAt { get; private set; } = long.MaxValue;

    /// <summary>Takes an occurrence; whether the sequence is complete by it, and since when.</summary>
    internal bool Take(int name, long moment, out long completeAt)
    {
        Insert(name, Math.Max(moment, _settledAt));
        completeAt = SequenceMachine.Never;
        Span<long> state = stackalloc long[Machine.Length];
        _settled.CopyTo(state);
        var done = 0;
        for (var i = 0; i < _count; i++)
        {
            ref readonly var occurrence = ref _latest[i];
            var due = Machine.DueAt(state);
            if (due <= occurrence.Moment)
            {
                completeAt = due;
                done = i;
                state.Fill(SequenceMachine.Never);
            }

            if (Machine.Take(state, occurrence.Name, occurrence.Moment))
            {
                completeAt = occurrence.Moment;
                done = i + 1;
                state.Fill(SequenceMachine.Never);
            }
        }

        DueAt = Machine.DueAt(state);
        if (completeAt == SequenceMachine.Never)
        {
            return false;
        }

        // What has completed a sequence completes no second one.
        Array.Fill(_settled, SequenceMachine.Never);
        _settledAt = completeAt;
        _count -= done;
        Array.Copy(_latest, done, _latest, 0, _count);
        return true;
    }

    /// <summary>Ends the wait for what does not come, if its time is over; whether the sequence is complete by that.</summary>
    internal bool TakeAbsence(long now, out long completeAt)
    {
        completeAt = DueAt;
        if (now < DueAt)
        {
            return false;
        }

        Array.Fill(_settled, SequenceMachine.Never);
        _settledAt = DueAt;
        _count = 0;
        DueAt = long.MaxValue;
        return true;
    }

    private void Insert(int name, long moment)
    {
        if (_count == MostLate)
        {
            Machine.Take(_settled, _latest[0].Name, _latest[0].Moment);
            _settledAt = _latest[0].Moment;
            moment = Math.Max(moment, _settledAt);
            _count--;
            Array.Copy(_latest, 1, _latest, 0, _count);
        }

        var place = _count++;
        for (; place > 0 && _latest[place - 1].Moment > moment; place--)
        {
            _latest[place] = _latest[place - 1];
        }

        _latest[place] = new(name, moment);
    }

    private readonly record struct Occurrence(int Name, long Moment);
}
