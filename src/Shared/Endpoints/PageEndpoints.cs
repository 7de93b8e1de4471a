using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Endpoints.Mvc;
using RiskAware.Endpoints.Pages;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>The endpoints of Razor pages: each handler by each route of its page, and a page without handlers by itself.</summary>
internal static class PageEndpoints
{
    private static readonly MvcMapping[] s_elsewhere = [new(null, RouteFacts.Elsewhere)];

    /// <summary>The endpoints that a page or a model is; none if it is neither, or if nothing maps it.</summary>
    /// <param name="type">A type of the compilation, or of a part that it takes in.</param>
    /// <param name="compilation">The application.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <param name="place">Where the application takes the part in.</param>
    internal static IEnumerable<Endpoint> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation, Location? place = null)
    {
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false } || !MayHandle(type))
        {
            return [];
        }

        var pages = RazorPages.Of(compilation, cancellation);
        var own = pages.With(type);
        var isAlone = own.Count == 0 && !pages.AreListed && InheritedAttributes.Has(type, KnownNames.PageModelAttribute);
        if (own.Count == 0 && !isAlone)
        {
            return [];
        }

        var facts = MvcFacts.Of(compilation, cancellation);
        if (facts.Pages.Count == 0 && !facts.MayBeMappedElsewhere)
        {
            return [];
        }

        var reader = new PageReader(type, compilation, cancellation, place);
        return (facts.Pages.Count == 0 ? s_elsewhere : facts.Pages)
            .SelectMany(m => isAlone ? reader.Alone(m.Facts) : own.SelectMany(p => reader.Of(p, m.Facts)));
    }

    private static bool MayHandle(INamedTypeSymbol type)
        => InheritedAttributes.Has(type, KnownNames.PageModelAttribute) || type.IsOrDerivesFrom(KnownNames.PageBase);
}
