namespace RiskAware.Sequences;

/// <summary>That a point is named by a sequence of its risk.</summary>
/// <param name="Sequence">The sequence.</param>
/// <param name="Machine">The machine that knows the point.</param>
/// <param name="Name">The place of the point among the names of the machine.</param>
internal sealed record SequenceInput(TrackedSequence Sequence, SequenceMachine Machine, int Name);
