using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Endpoints.Mvc;
using RiskAware.Endpoints.Pages;

namespace RiskAware.Endpoints;

/// <summary>
/// The action or page that a fallback runs, which the call names. The framework replaces the fallback by it: its filters and its
/// attributes hold, and whether those of the call do cannot be seen.
/// </summary>
internal sealed class FallbackTargets
{
    private readonly IInvocationOperation _call;
    private readonly Situation _situation;
    private readonly Values _values;
    private readonly MvcFacts _facts;

    private FallbackTargets(IInvocationOperation call, Situation situation, Values values)
    {
        (_call, _situation, _values) = (call, situation, values);
        _facts = MvcFacts.Of(values.Compilation, values.Cancellation);
    }

    /// <summary>The fallback for each of what it may run; itself with an open handler, if that cannot be seen.</summary>
    internal static IEnumerable<Endpoint> Of(Endpoint fallback, IInvocationOperation call, Situation situation, Values values)
    {
        var targets = new FallbackTargets(call, situation, values);
        var found = RouteEndpoints.Distinct((call.TargetMethod.Name switch
        {
            "MapFallbackToController" => targets.Actions(string.Empty),
            "MapFallbackToAreaController" => targets.TextOf("area") is { } area ? targets.Actions(area) : [],
            "MapFallbackToPage" => targets.Pages(null),
            _ => targets.TextOf("area") is { } area ? targets.Pages(area) : [],
        }).Select(t => Running(fallback, t)).ToList()).ToList();
        return found.Count > 0 ? found : [fallback with { Open = fallback.Open | OpenParts.Handler }];
    }

    private static Endpoint Running(Endpoint fallback, Endpoint target)
    {
        const OpenParts OfRoute = OpenParts.Pattern | OpenParts.Count;
        var isInDoubt = target.Access == Access.Anonymous && fallback.Access == Access.Authorized;
        return fallback with
        {
            Display = RouteEndpoints.Display(target.Verbs, fallback.Display.IndexOf('/') >= 0 ? fallback.Pattern : null, fallback.Display),
            Verbs = target.Verbs,
            Open = (fallback.Open & OfRoute) | (target.Open & ~OfRoute) | (isInDoubt ? OpenParts.Access : OpenParts.None),
            Access = isInDoubt ? Access.Unknown : target.Access,
            Handler = target.Handler,
            HandlerType = target.HandlerType,
            Exposures = AttributeFacts.Distinct(fallback.Exposures.Concat(target.Exposures)),
            Wrappers = target.Wrappers,
            Scopes = [.. target.Scopes.Union(fallback.Scopes, SymbolEqualityComparer.Default)],
        };
    }

    private IEnumerable<Endpoint> Actions(string area)
    {
        if (TextOf("action") is not { } name || TextOf("controller") is not { } controller)
        {
            return [];
        }

        var setup = MvcSetup.Of(_values.Compilation, _values.Cancellation);
        var facts = FactsOf(_facts.Controllers);
        return setup.Parts.Select(static p => p.Assembly).Prepend(_values.Compilation.Assembly).SelectMany(a => TypesOf(a.GlobalNamespace))
            .Where(t => Same(ActionRules.NameOf(t), controller) && ActionRules.IsController(t))
            .SelectMany(t => ActionRules.ActionsOf(t).Select(m => (Type: t, Method: m, Action: new ControllerAction(m, t, setup, _values.Compilation, _values.Cancellation, place: null))))
            .Where(a => Same(a.Action.Name, name) && Same(a.Action.Area, area))
            .SelectMany(a => RouteSelectors.Of(a.Method, a.Type, _values.Compilation, _values.Cancellation).Select(s => a.Action.By(s, null, OpenParts.None, facts)));
    }

    private IEnumerable<Endpoint> Pages(string? area)
    {
        if (TextOf("page") is not { } name || PageConventions.Of(_values.Compilation, _values.Cancellation).Root is not { } root)
        {
            return [];
        }

        var facts = FactsOf(_facts.Pages);
        return RazorPages.Of(_values.Compilation, _values.Cancellation).All
            .Where(p => PageRoutes.PlaceOf(p.Path, root) is var (place, path) && Same(path, name) && Same(place, area))
            .SelectMany(p => new PageReader(p.Handlers, _values.Compilation, _values.Cancellation, place: null).Of(p, facts));
    }

    /// <summary>What is said of all controllers, or pages, where the call maps them.</summary>
    private RouteFacts FactsOf(IReadOnlyList<MvcMapping> mappings)
        => mappings.FirstOrDefault(m => m.Facts.MappedBy.Any(c => c.Syntax == _call.Syntax))?.Facts ?? RouteFacts.Nothing;

    private string? TextOf(string parameter)
        => _call.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter) is { } argument ? _values.Text(argument.Value, _situation) : null;

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    // No controller stands in another type.
    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space)
        => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesOf));
}
