using System;

namespace RiskAware.Scoring;

/// <summary>
/// The numbers behind probability, score and response: one source for the engine that computes them and for what analyzers and
/// generated documentation say about them beforehand.
/// </summary>
internal static class ScoreRules
{
    /// <summary>The highest probability, in percent: nothing is proven.</summary>
    internal const int MostProbable = 99;

    /// <summary>The confidence from which one point alone may stand behind an active response.</summary>
    internal const int Certain = 95;

    /// <summary>The probability from which passive, active and intrusive responses are allowed.</summary>
    internal const int Passive = 50, Active = 80, Intrusive = 95;

    /// <summary>The lowest score of a band.</summary>
    internal const int MediumScore = 22, HighScore = 48, CriticalScore = 74;

    private const double Tiny = 1e-9;

    /// <summary>100 x (1 - none), rounded half away from zero, at most <see cref="MostProbable"/>.</summary>
    /// <param name="none">The product of (1 - t) over the strongest terms of all groups.</param>
    // Confidences are hundredths, which have no exact binary fraction: a half that came out a little small is still a half.
    internal static int ToProbability(double none)
        => Math.Min(MostProbable, (int)Math.Round((100 * (1 - none)) + Tiny, MidpointRounding.AwayFromZero));

    /// <summary>Impact x probability / 100, rounded half away from zero.</summary>
    internal static int ToScore(int impact, int probability) => (int)Math.Round(impact * probability / 100.0, MidpointRounding.AwayFromZero);
}
