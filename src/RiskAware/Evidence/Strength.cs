using RiskAware.Scoring;

namespace RiskAware.Evidence;

/// <summary>What the evidence of an incident comes to at a moment.</summary>
/// <param name="Probability">0..99 percent.</param>
/// <param name="Score">Impact x probability / 100.</param>
/// <param name="SuccessProbability">Of the successes alone, 0..99 percent.</param>
/// <param name="Corroborated">Whether two groups, or one certain point, speak for it.</param>
internal readonly record struct Strength(byte Probability, byte Score, byte SuccessProbability, bool Corroborated)
{
    internal RiskBand Band => BandOf(Score);

    internal static RiskBand BandOf(int score) => score switch
    {
        >= ScoreRules.CriticalScore => RiskBand.Critical,
        >= ScoreRules.HighScore => RiskBand.High,
        >= ScoreRules.MediumScore => RiskBand.Medium,
        _ => RiskBand.Low,
    };
}
