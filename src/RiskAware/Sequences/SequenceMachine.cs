namespace RiskAware.Sequences;

/// <summary>
/// A sequence, compiled once. Its state is one moment for each name of each step, and one for each step: the latest moment at which
/// a run that has come so far can have begun. So the run that has most time left is known at each step without keeping the others,
/// and an occurrence costs a few comparisons however many came before.
/// </summary>
internal sealed class SequenceMachine
{
    internal const long Never = long.MinValue;

    private readonly Step[] _steps;
    private readonly Input[][] _inputs;
    private readonly bool _endsByAbsence;

    internal SequenceMachine(SequencePlan plan, string steps, long within)
    {
        Steps = steps;
        Within = within;
        Names = [.. plan.Names];
        _endsByAbsence = plan.EndsByAbsence;
        _steps = new Step[plan.Steps.Count];
        var place = plan.Steps.Count + 1;
        for (var i = 0; i < _steps.Length; i++)
        {
            _steps[i] = new([.. plan.Steps[i].Clauses], place, plan.Steps[i].Names.Count);
            place += plan.Steps[i].Names.Count;
        }

        Length = place;
        _inputs = [.. Names.Select(name => InputsOf(plan, name))];
    }

    /// <summary>The steps as they are written.</summary>
    internal string Steps { get; }

    /// <summary>From the first occurrence to the last, in ticks.</summary>
    internal long Within { get; }

    /// <summary>The points; their place here is what the machine knows them by.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>How many moments the state has.</summary>
    internal int Length { get; }

    /// <summary>Whether it is complete only when time has passed without something.</summary>
    internal bool EndsByAbsence => _endsByAbsence;

    /// <summary>Whether a point stands behind UNLESS alone.</summary>
    internal bool OnlyCancels(int name) => Array.TrueForAll(_inputs[name], static i => i.Cancels);

    /// <summary>When a run that waits only for the time to pass is complete; <see cref="long.MaxValue"/> if none waits.</summary>
    internal long DueAt(ReadOnlySpan<long> state) => state[_steps.Length] == Never ? long.MaxValue : state[_steps.Length] + Within;

    /// <summary>Takes an occurrence; whether it completes the sequence.</summary>
    /// <param name="state">The state.</param>
    /// <param name="name">The place of the point in <see cref="Names"/>.</param>
    /// <param name="moment">When; not before the moment of the one taken before.</param>
    internal bool Take(Span<long> state, int name, long moment)
    {
        var isComplete = false;
        foreach (var input in _inputs[name])
        {
            if (input.Cancels)
            {
                Cancel(state, input.Step);
            }
            else
            {
                isComplete |= Reach(state, in input, moment);
            }
        }

        if (!isComplete || !_endsByAbsence)
        {
            return isComplete;
        }

        // The first run that waits is kept: who repeats the steps must not put off the end for ever.
        ref var waiting = ref state[_steps.Length];
        waiting = waiting == Never ? state[_steps.Length - 1] : waiting;
        return false;
    }

    // What cancels comes first, then the last step before the first: one occurrence is not two steps of a run.
    private static Input[] InputsOf(SequencePlan plan, string name)
    {
        var inputs = new List<Input>();
        for (var i = plan.Steps.Count - 1; i >= 0; i--)
        {
            for (var j = 0; j < plan.Steps[i].Names.Count; j++)
            {
                if (plan.Steps[i].Names[j] == name)
                {
                    inputs.Add(new(i, j, false));
                }
            }
        }

        return [.. plan.Steps.Select(static (s, i) => (Step: s, Place: i)).Where(s => s.Step.Unless.Contains(name)).Select(static s => new Input(s.Place, 0, true)), .. inputs];
    }

    private void Cancel(Span<long> state, int step)
    {
        if (step == _steps.Length - 1)
        {
            state.Fill(Never);
            return;
        }

        state[step] = Never;
        state.Slice(_steps[step + 1].Place, _steps[step + 1].Count).Fill(Never);
    }

    private bool Reach(Span<long> state, in Input input, long moment)
    {
        var begun = input.Step == 0 ? moment : state[input.Step - 1];
        if (begun == Never || moment - begun >= Within)
        {
            return false;
        }

        var step = _steps[input.Step];
        var names = state.Slice(step.Place, step.Count);
        names[input.Name] = Math.Max(names[input.Name], begun);
        var reached = Never;
        foreach (var clause in step.Clauses)
        {
            reached = (clause & (1u << input.Name)) == 0 ? reached : Math.Max(reached, EarliestOf(names, clause));
        }

        if (reached == Never || moment - reached >= Within)
        {
            return false;
        }

        state[input.Step] = Math.Max(state[input.Step], reached);
        return input.Step == _steps.Length - 1;
    }

    private static long EarliestOf(ReadOnlySpan<long> names, uint clause)
    {
        var earliest = long.MaxValue;
        for (var i = 0; i < names.Length; i++)
        {
            earliest = (clause & (1u << i)) == 0 ? earliest : Math.Min(earliest, names[i]);
        }

        return earliest;
    }

    private readonly record struct Step(uint[] Clauses, int Place, int Count);

    private readonly record struct Input(int Step, int Name, bool Cancels);
}
