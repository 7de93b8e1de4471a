using RiskAware.Calls;

namespace RiskAware.Endpoints;

/// <summary>A detection point that an endpoint reaches.</summary>
/// <param name="Point">The point.</param>
/// <param name="Level">The closest of the levels that reaches it.</param>
/// <param name="Path">The shortest way to it, for a reader.</param>
/// <param name="IsAlways">Whether every request that ends normally reaches it.</param>
internal sealed record PointReached(PointKey Point, CoverageLevel Level, string Path, bool IsAlways);
