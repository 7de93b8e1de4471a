using System.Collections.Immutable;

namespace RiskAware.Endpoints.Mvc;

/// <summary>One way to an action, or to the actions of a controller, by attributes.</summary>
/// <param name="Verbs">The HTTP methods; empty: any.</param>
/// <param name="Template">The route template; null: none.</param>
/// <param name="Open">What of the two an attribute of the own code decides in a way that cannot be seen.</param>
internal sealed record RouteSelector(ImmutableArray<string> Verbs, string? Template, OpenParts Open = OpenParts.None)
{
    /// <summary>Whether an attribute gives the route, also one that cannot be read.</summary>
    internal bool HasRoute => Template is not null || (Open & OpenParts.Pattern) != 0;
}
