using RiskAware.Scoring;

namespace RiskAware.Evidence;

/// <summary>
/// The arithmetic of evidence. Each point gives t = c/100 x 2^(-age/H); the strongest of each group counts; the probability is
/// 100 x (1 - product of (1 - t)), rounded half away from zero, at most 99.
/// </summary>
internal static class Noisy
{
    // Below one percent a term no longer shows in a probability: it corroborates nothing. Nor does a sequence, which is made of
    // what counts already.
    private const double Noticeable = 0.01;

    private const double Ln2 = 0.693147180559945309;

    internal static double Weight(int confidence, long latest, long now, double halfLife)
    {
        if (latest == EvidenceSlot.Never)
        {
            return 0;
        }

        var age = Math.Max(0, now - latest);
        return confidence / 100.0 * (age == 0 ? 1 : Math.Exp(-age * Ln2 / halfLife));
    }

    internal static Strength Sum(ReadOnlySpan<EvidenceSlot> slots, RiskPolicy policy, long now)
    {
        var none = 1.0;
        var noSuccess = 1.0;
        var groups = 0;
        var certain = false;
        for (var i = 0; i < slots.Length; i++)
        {
            ref readonly var slot = ref slots[i];
            var weight = Weight(slot.Point!.Confidence, slot.Latest, now, policy.HalfLife);
            if (weight > 0 && IsStrongest(slots, i, weight, policy, now))
            {
                none *= 1 - weight;
                groups += weight >= Noticeable && slot.Point.Sequence is null ? 1 : 0;
                certain |= slot.Point.Confidence >= ScoreRules.Certain;
            }

            if (slot.LatestSuccess != EvidenceSlot.Never)
            {
                noSuccess *= 1 - SuccessShare(slots, i, policy, now);
            }
        }

        var probability = ScoreRules.ToProbability(none);
        return new((byte)probability, (byte)ScoreRules.ToScore(policy.Impact, probability), (byte)ScoreRules.ToProbability(noSuccess), groups >= 2 || certain);
    }

    /// <summary>How likely it is, 0..1, that the risk has not occurred, or not with success.</summary>
    internal static double Missed(ReadOnlySpan<EvidenceSlot> slots, RiskPolicy policy, long now, bool success)
    {
        var missed = 1.0;
        for (var i = 0; i < slots.Length; i++)
        {
            var share = success ? SuccessShare(slots, i, policy, now) : Weight(slots[i].Point!.Confidence, slots[i].Latest, now, policy.HalfLife);
            missed *= success || (share > 0 && IsStrongest(slots, i, share, policy, now)) ? 1 - share : 1;
        }

        return missed;
    }

    internal static bool IsStrongest(ReadOnlySpan<EvidenceSlot> slots, int index, double weight, RiskPolicy policy, long now)
    {
        var group = slots[index].Point!.Group;
        for (var i = 0; i < slots.Length; i++)
        {
            if (i == index || slots[i].Point!.Group != group)
            {
                continue;
            }

            var other = Weight(slots[i].Point!.Confidence, slots[i].Latest, now, policy.HalfLife);
            if (other > weight || (other == weight && i < index))
            {
                return false;
            }
        }

        return true;
    }

    private static double SuccessShare(ReadOnlySpan<EvidenceSlot> slots, int index, RiskPolicy policy, long now)
    {
        var point = slots[index].Point!;
        var weight = Weight(point.Confidence, slots[index].LatestSuccess, now, policy.HalfLife);
        for (var i = 0; i < slots.Length; i++)
        {
            if (i == index || slots[i].Point!.Group != point.Group)
            {
                continue;
            }

            var other = Weight(slots[i].Point!.Confidence, slots[i].LatestSuccess, now, policy.HalfLife);
            if (other > weight || (other == weight && i < index))
            {
                return 0;
            }
        }

        return weight;
    }
}
