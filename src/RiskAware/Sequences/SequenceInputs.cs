using RiskAware.Evidence;

namespace RiskAware.Sequences;

/// <summary>What the sequences of a risk make of one of its points.</summary>
/// <param name="All">Which sequences name it.</param>
/// <param name="OnlyCancels">
/// Whether it stands behind UNLESS and nowhere else: then it is a sign against the risk and no evidence itself.
/// </param>
internal sealed record SequenceInputs(SequenceInput[] All, bool OnlyCancels)
{
    /// <summary>Null where no sequence names the point.</summary>
    internal static SequenceInputs? Of(string name, TrackedSequence[] sequences)
    {
        var inputs = new List<SequenceInput>();
        var onlyCancels = true;
        foreach (var sequence in sequences)
        {
            if (sequence.Machine is not { } machine)
            {
                continue;
            }

            for (var i = 0; i < machine.Names.Count; i++)
            {
                if (string.Equals(machine.Names[i], name, StringComparison.Ordinal))
                {
                    inputs.Add(new(sequence, machine, i));
                    onlyCancels &= machine.OnlyCancels(i);
                }
            }
        }

        return inputs.Count == 0 ? null : new([.. inputs], onlyCancels);
    }
}
