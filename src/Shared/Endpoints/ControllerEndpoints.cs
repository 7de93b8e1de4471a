using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Endpoints.Mvc;

namespace RiskAware.Endpoints;

/// <summary>The endpoints that a controller has: each of its actions by each way that leads to it.</summary>
internal static class ControllerEndpoints
{
    private static readonly MvcMapping[] s_elsewhere = [new(null, RouteFacts.Elsewhere)];

    /// <summary>The actions of a type; none if it is no controller, or if nothing maps it.</summary>
    /// <param name="type">A type of the compilation, or of a part that it takes in.</param>
    /// <param name="compilation">The application.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <param name="place">Where the application takes the part in.</param>
    internal static IEnumerable<Endpoint> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation, Location? place = null)
    {
        if (!ActionRules.IsController(type))
        {
            yield break;
        }

        var facts = MvcFacts.Of(compilation, cancellation);
        if (facts.Controllers.Count == 0 && !facts.MayBeMappedElsewhere)
        {
            yield break;
        }

        var setup = MvcSetup.Of(compilation, cancellation);
        var elsewhere = facts.Controllers.Count == 0;
        foreach (var method in ActionRules.ActionsOf(type))
        {
            var action = new ControllerAction(method, type, setup, compilation, cancellation, place);
            foreach (var selector in RouteSelectors.Of(method, type, compilation, cancellation))
            {
                foreach (var mapping in elsewhere ? s_elsewhere : facts.Controllers)
                {
                    foreach (var endpoint in Ways(action, selector, mapping, elsewhere))
                    {
                        yield return endpoint;
                    }
                }
            }
        }
    }

    /// <summary>Whether a method is an action, also one that a controller inherits from an abstract base.</summary>
    internal static bool IsActionOfController(IMethodSymbol method) => ActionRules.IsActionOfController(method);

    private static IEnumerable<Endpoint> Ways(ControllerAction action, RouteSelector selector, MvcMapping mapping, bool elsewhere)
    {
        if (selector.HasRoute)
        {
            yield return action.By(selector, action.Fill(selector.Template, out var open), open, mapping.Facts);
        }
        else if (elsewhere)
        {
            yield return action.By(selector, null, OpenParts.Pattern, mapping.Facts);
        }
        else
        {
            foreach (var route in mapping.Routes)
            {
                if (route.TryMatch(action.Controller, action.Name, action.Area, out var pattern, out var isOpen))
                {
                    yield return action.By(
                        selector, pattern, action.NameOpen | (isOpen ? OpenParts.Pattern | OpenParts.Count : OpenParts.None), mapping.Facts.With(route.Facts));
                }
            }
        }
    }
}
