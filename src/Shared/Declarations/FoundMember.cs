namespace RiskAware.Declarations;

/// <summary>The member that a detection point uses as logger or sink.</summary>
/// <param name="Expression">The expression for it; null if there is none.</param>
/// <param name="Problem">Why there is none although there are members of the type; null for no problem.</param>
internal readonly record struct FoundMember(string? Expression, ShapeProblem? Problem);
