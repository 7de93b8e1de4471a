namespace RiskAware;

/// <summary>What one detection point, or one sequence of them, adds to an incident.</summary>
/// <param name="PointId">The point or the sequence.</param>
/// <param name="Confidence">Its confidence as it counts, 1..99 percent; 0 while it has given no evidence, as before a threshold is crossed.</param>
/// <param name="Weight">Confidence / 100 x 2^(-age / half the window), 0..1.</param>
/// <param name="Group">The group of evidence: the kind of the point, or the point itself where it declares none.</param>
/// <param name="Counts">Whether it is the strongest of its group.</param>
/// <param name="Age">Since its latest occurrence as evidence.</param>
public sealed record EvidenceTerm(string PointId, int Confidence, double Weight, string Group, bool Counts, TimeSpan Age)
{
    /// <summary>The steps that apply, of a sequence; null for a point.</summary>
    public string? Sequence { get; init; }

    /// <summary>How often it was evidence: of a threshold the crossings. Repetition does not raise the weight.</summary>
    public int Times { get; init; }
}
