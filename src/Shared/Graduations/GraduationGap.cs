using RiskAware.Collections;

namespace RiskAware.Graduations;

/// <summary>What keeps a risk from a level.</summary>
/// <param name="Level">The level that cannot be reached so.</param>
/// <param name="Sentence">What is missing, and what the SOC needs it for; without a full stop.</param>
/// <param name="Property">The property that every qualified risk says and this one does not, which is another rule's affair; else null.</param>
internal sealed record GraduationGap(GraduationLevel Level, string Sentence, string? Property = null);
