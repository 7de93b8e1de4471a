namespace RiskAware.Endpoints;

/// <summary>That a team lives with a risk.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last day of it as written, or null.</param>
internal sealed record Acceptance(string Reason, string? Until);
