using System.Linq;
using RiskAware.Collections;

namespace RiskAware.Graduations;

/// <summary>How far the detection of a risk has come, and what it lacks for each further level.</summary>
/// <param name="Level">The level that is reached.</param>
/// <param name="Gaps">What is missing, ascending by level.</param>
internal sealed record RiskGraduation(GraduationLevel Level, EquatableArray<GraduationGap> Gaps)
{
    internal static GraduationLevel LevelOf(EquatableArray<GraduationGap> gaps)
        => gaps.Count == 0 ? GraduationLevel.Graduated : gaps.Min(static g => g.Level) - 1;
}
