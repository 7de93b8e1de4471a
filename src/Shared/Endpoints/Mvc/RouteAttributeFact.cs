using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RiskAware.Endpoints.Mvc;

/// <summary>What one attribute says of HTTP methods and route.</summary>
internal sealed class RouteAttributeFact(AttributeData data, bool givesRoute, bool givesVerbs)
{
    internal AttributeData Data => data;

    /// <summary>Whether the framework asks it for a route.</summary>
    internal bool GivesRoute => givesRoute;

    /// <summary>Whether the framework asks it for HTTP methods.</summary>
    internal bool GivesVerbs => givesVerbs;

    internal string? Template { get; set; }

    internal ImmutableArray<string> Verbs { get; set; } = ImmutableArray<string>.Empty;

    /// <summary>Whether it is asked for a route and has nothing to say of one: <c>[HttpGet]</c>.</summary>
    internal bool IsSilent { get; set; }

    internal OpenParts Open { get; set; }
}
