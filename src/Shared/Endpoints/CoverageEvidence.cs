using System.Collections.Immutable;
using RiskAware.Calls;

namespace RiskAware.Endpoints;

/// <summary>Whether an endpoint reaches a detection point of a risk, and how that is known.</summary>
/// <param name="State">Whether.</param>
/// <param name="Level">The closest of the levels that covers it.</param>
/// <param name="Point">The point that is reached; null: none.</param>
/// <param name="Path">
/// The shortest way to it, for a reader: <c>Files.Upload -> Storage.Save -> (Storefront.Domain) -> Traversal.LeftRoot</c>; null: none.
/// </param>
/// <param name="Through">The references that leave it unknown, by name; empty where it is known, or unknown for another reason.</param>
internal sealed record CoverageEvidence(
    ReachState State,
    CoverageLevel Level,
    PointKey? Point,
    string? Path,
    ImmutableArray<UnknownReference> Through);
