using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Endpoints.Mvc;
using RiskAware.Symbols;

namespace RiskAware.Endpoints.Pages;

/// <summary>Reads the endpoints of the pages that one type has the handlers of.</summary>
internal sealed class PageReader
{
    private readonly INamedTypeSymbol _type;
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly Location? _place;
    private readonly List<PageHandler> _handlers;
    private readonly PageConventions _conventions;
    private readonly MvcSetup _setup;

    internal PageReader(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation, Location? place)
    {
        (_type, _compilation, _cancellation, _place) = (type, compilation, cancellation, place);
        _handlers = PageHandler.Of(type);
        _conventions = PageConventions.Of(compilation, cancellation);
        _setup = MvcSetup.Of(compilation, cancellation);
    }

    /// <summary>The endpoints of a page.</summary>
    internal IEnumerable<Endpoint> Of(RazorPage page, RouteFacts facts)
    {
        if (_conventions.Root is not { } root)
        {
            return Handled(page.Type, null, OpenParts.Pattern | OpenParts.Access, Access.Unknown, facts);
        }

        if (PageRoutes.PlaceOf(page.Path, root) is not var (area, path))
        {
            return [];
        }

        return PageRoutes.Of(area, path, page.Template).Concat(_conventions.RoutesOf(area, path).Select(static r => RouteTemplates.Combine(null, r)!))
            .SelectMany(p => Handled(page.Type, p, OpenParts.None, _conventions.AccessOf(area, path), facts));
    }

    /// <summary>The endpoints of a model whose page is not to be seen.</summary>
    internal IEnumerable<Endpoint> Alone(RouteFacts facts)
        => _handlers.Count == 0 ? [] : Handled(_type, null, OpenParts.Pattern | OpenParts.Access, Access.Unknown, facts);

    private IEnumerable<Endpoint> Handled(INamedTypeSymbol page, string? pattern, OpenParts open, Access access, RouteFacts facts)
    {
        if (_handlers.Count == 0)
        {
            // Without handlers any method shows the page.
            return [Read(RunOf(page), ImmutableArray<string>.Empty, null, page, pattern, open, access, facts)];
        }

        return _handlers.Select(h => Read(h.Method, h.Verbs(_handlers), h.Name, page, pattern, open, access, facts));
    }

    private static IMethodSymbol? RunOf(INamedTypeSymbol page)
        => InheritedAttributes.Bases(page).SelectMany(static t => t.GetMembers("ExecuteAsync")).OfType<IMethodSymbol>().FirstOrDefault(static m => !m.IsAbstract);

    private Endpoint Read(IMethodSymbol? method, ImmutableArray<string> verbs, string? name, INamedTypeSymbol page, string? pattern, OpenParts open, Access access, RouteFacts facts)
    {
        // An attribute may stand in the page as well as on its model.
        var types = InheritedAttributes.Bases(_type).Concat(Same(page, _type) ? [] : InheritedAttributes.Bases(page)).ToList();
        var carriers = AttributeFacts.Carriers(method, null, _compilation.Assembly).Concat(types).ToList();
        var under = facts.Under(pattern);
        open |= facts.Open | _conventions.Open;
        // An attribute of a handler does not say who may call it: the framework asks the model and the page only.
        access = RouteFacts.Stronger(RouteFacts.Stronger(access, facts.Access), RouteFacts.Stronger(_setup.FilterAccess, AttributeFacts.Access(types)));
        if (access == Access.Unknown)
        {
            var defaults = AuthorizationDefaults.Of(_compilation, _cancellation);
            access = defaults.Fallback;
            open |= defaults.IsOpen ? OpenParts.Access : OpenParts.None;
        }
        else if (access == Access.Anonymous || _conventions.Open == OpenParts.None)
        {
            open &= ~OpenParts.Access;
        }

        var shown = RouteEndpoints.Display(verbs, under, _type.Name + (method is null ? string.Empty : "." + method.Name));
        return new Endpoint
        {
            Display = under is null || name is null ? shown : shown + "?handler=" + name,
            Kind = EndpointKind.Page,
            Open = open,
            Verbs = verbs,
            Pattern = under,
            Location = _place ?? LocationOf(method, page),
            Handler = method is null ? null : CallRoot.Of(method),
            HandlerType = _type,
            Exposures = AttributeFacts.Distinct(AttributeFacts.Exposures(carriers, _cancellation).Concat(facts.Exposures)),
            Wrappers = FilterKinds.AroundPage(FilterFactories.Followed(AttributeFacts.Filters(carriers.Where(static c => c is not IMethodSymbol)), _compilation, _cancellation)
                    .Concat(OwnFilters.Of(_type, m => !IsFilter(m) && _handlers.Any(h => Same(h.Method, m)))).Concat(_conventions.Wrappers))
                .Concat(facts.Wrappers).Concat(Binding.Of(method)).Concat(Binding.OfProperties(_type)).ToImmutableArray(),
            Scopes = carriers.ToImmutableArray(),
            Access = access,
            MappedBy = facts.MappedBy,
            IsShortCircuited = facts.IsShortCircuited,
        };
    }

    private Location LocationOf(IMethodSymbol? method, INamedTypeSymbol page)
        => new[] { method is not null && Same(method.ContainingType, _type) ? method.Locations.FirstOrDefault() : null, _type.Locations.FirstOrDefault(), page.Locations.FirstOrDefault() }
            .FirstOrDefault(l => l?.SourceTree is { } tree && _compilation.ContainsSyntaxTree(tree)) ?? Location.None;

    // By its name a method that filters would be a handler as well.
    private static bool IsFilter(IMethodSymbol method) => method.Name.StartsWith("OnPageHandler", System.StringComparison.Ordinal);

    private static bool Same(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);
}
