using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace RiskAware.Endpoints.Mvc;

/// <summary>How the framework sorts the attributes of an action and of its controller into ways to the action.</summary>
internal static class RouteSelectors
{
    /// <summary>The ways to an action: each route of the controller with each of the action.</summary>
    internal static IEnumerable<RouteSelector> Of(IMethodSymbol action, INamedTypeSymbol controller, Compilation compilation, CancellationToken cancellation)
    {
        var reader = new RouteAttributeReader(compilation, cancellation);
        var around = OfController(controller, reader);
        var routes = around.Where(static s => s.HasRoute).ToList();
        // What a controller says of methods without a route holds for each of its actions.
        var common = around.FirstOrDefault();
        foreach (var own in OfAction(action, reader))
        {
            if (RouteTemplates.IsAbsolute(own.Template) || routes.Count == 0)
            {
                yield return Combine(own, common is { HasRoute: false } ? common : null);
            }
            else
            {
                foreach (var route in routes)
                {
                    yield return Combine(own, route);
                }
            }
        }
    }

    private static RouteSelector Combine(RouteSelector own, RouteSelector? around)
        => around is null
            ? own with { Template = RouteTemplates.Combine(null, own.Template) }
            : new RouteSelector(
                own.Verbs.IsEmpty ? around.Verbs : own.Verbs,
                RouteTemplates.Combine(around.Template, own.Template),
                own.Open | around.Open);

    private static List<RouteSelector> OfController(INamedTypeSymbol controller, RouteAttributeReader reader)
    {
        // The nearest type that has routes gives them all.
        var routes = InheritedAttributes.Bases(controller)
            .Select(t => t.GetAttributes().Select(reader.TryRead).OfType<RouteAttributeFact>().Where(static f => f.GivesRoute).ToList())
            .FirstOrDefault(static f => f.Count > 0) ?? [];
        var others = InheritedAttributes.Of(controller).Select(reader.TryRead).OfType<RouteAttributeFact>().Where(static f => !f.GivesRoute);
        return Select(others.Concat(routes).ToList());
    }

    private static List<RouteSelector> OfAction(IMethodSymbol action, RouteAttributeReader reader)
    {
        // An override without routes has those of the first declaration; what lies between is not asked.
        var first = ActionRules.Overrides(action).Last();
        var routes = new[] { action, first }
            .Select(m => m.GetAttributes().Select(reader.TryRead).OfType<RouteAttributeFact>().Where(static f => f.GivesRoute).ToList())
            .FirstOrDefault(static f => f.Count > 0) ?? [];
        var others = InheritedAttributes.Of(action).Select(reader.TryRead).OfType<RouteAttributeFact>().Where(static f => !f.GivesRoute);
        return Select(others.Concat(routes).ToList());
    }

    /// <summary>
    /// One way per attribute that gives a route, with the methods of those that give methods only; and one for all that give no
    /// route, unless one that gives a route and no methods has taken them.
    /// </summary>
    private static List<RouteSelector> Select(IReadOnlyList<RouteAttributeFact> attributes)
    {
        var routes = attributes.Where(static a => a is { GivesRoute: true, IsSilent: false }).ToList();
        var hasSilent = attributes.Any(static a => a.IsSilent) && routes.All(static r => r.GivesVerbs);
        var selectors = routes.Select(r => Way(r, attributes.Where(a => a == r || (!routes.Contains(a) && !(r.GivesVerbs && a.GivesVerbs))))).ToList();
        if (hasSilent || routes.Count == 0)
        {
            selectors.Add(Way(null, attributes.Except(routes)));
        }

        return selectors;
    }

    private static RouteSelector Way(RouteAttributeFact? route, IEnumerable<RouteAttributeFact> applicable)
    {
        var all = applicable.ToList();
        return new RouteSelector(
            all.SelectMany(static a => a.Verbs).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray(),
            route?.Template,
            all.Aggregate(OpenParts.None, static (open, a) => open | (a.Open & OpenParts.Verbs)) | (route?.Open ?? OpenParts.None));
    }
}
