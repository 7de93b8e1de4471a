using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Endpoints.Mvc;
using RiskAware.Symbols;

namespace RiskAware.Endpoints.Pages;

/// <summary>
/// The pages of an application and its parts, as the Razor compiler lists them: in attributes of the assembly. They are there
/// in a build and, where the Razor generator runs, while typing; without them a page is known by its model alone.
/// </summary>
internal sealed class RazorPages
{
    private const string Kind = "mvc.1.0.razor-page";

    private static readonly ConditionalWeakTable<Compilation, RazorPages> s_perCompilation = new();

    private readonly Dictionary<INamedTypeSymbol, List<RazorPage>> _byHandlers = new(SymbolEqualityComparer.Default);

    private RazorPages(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var assembly in MvcSetup.Of(compilation, cancellation).Parts.Select(static p => p.Assembly).Prepend(compilation.Assembly))
        {
            foreach (var page in assembly.GetAttributes().Where(static a => a.AttributeClass.Is(KnownNames.RazorCompiledItemAttribute)).Select(Read).OfType<RazorPage>())
            {
                if (!_byHandlers.TryGetValue(page.Handlers, out var pages))
                {
                    _byHandlers.Add(page.Handlers, pages = []);
                }

                pages.Add(page);
            }
        }
    }

    /// <summary>Whether the compiler listed any: a model that no page has, is then none.</summary>
    internal bool AreListed => _byHandlers.Count > 0;

    /// <summary>All of them, of parts too.</summary>
    internal IEnumerable<RazorPage> All => _byHandlers.Values.SelectMany(static p => p);

    internal static RazorPages Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var pages = new RazorPages(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => pages);
        }

        return known;
    }

    /// <summary>The pages whose handlers a type has.</summary>
    internal IReadOnlyList<RazorPage> With(INamedTypeSymbol handlers) => _byHandlers.TryGetValue(handlers, out var pages) ? pages : [];

    private static RazorPage? Read(AttributeData data)
        => data.ConstructorArguments is { Length: 3 } given
            && given[0].Value is INamedTypeSymbol type && given[1].Value is Kind && given[2].Value is string path
            ? new RazorPage(path, TemplateOf(type), type, HandlersOf(type))
            : null;

    private static string? TemplateOf(INamedTypeSymbol page)
        => page.GetAttributes().Where(static a => a.AttributeClass.Is(KnownNames.RazorCompiledItemMetadataAttribute))
            .Select(static a => a.ConstructorArguments is { Length: 2 } given && given[0].Value is "RouteTemplate" ? given[1].Value as string : null)
            .FirstOrDefault(static t => t is not null);

    private static INamedTypeSymbol HandlersOf(INamedTypeSymbol page)
        => InheritedAttributes.Bases(page).SelectMany(static t => t.GetMembers("Model")).OfType<IPropertySymbol>().FirstOrDefault() is { Type: INamedTypeSymbol model }
            && InheritedAttributes.Has(model, KnownNames.PageModelAttribute)
                ? model
                : page;
}
