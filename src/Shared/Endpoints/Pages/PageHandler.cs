using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Endpoints.Mvc;
using RiskAware.Symbols;

namespace RiskAware.Endpoints.Pages;

/// <summary>A handler of a page by the framework's rule for names: <c>On</c>, the HTTP method, and what it is called.</summary>
/// <param name="Method">The method.</param>
/// <param name="Verb">The HTTP method.</param>
/// <param name="Name">The name of the handler, which the request gives; null: it has none.</param>
internal sealed record PageHandler(IMethodSymbol Method, string Verb, string? Name)
{
    /// <summary>The handlers of a page or its model, inherited ones too.</summary>
    internal static List<PageHandler> Of(INamedTypeSymbol type)
        => ActionRules.PublicMethods(type).Where(IsHandler).Select(TryParse).OfType<PageHandler>().ToList();

    /// <summary>Whether a method of a page or a model takes requests in.</summary>
    internal static bool IsHandlerOfPage(IMethodSymbol method)
        => method.ContainingType is { TypeKind: TypeKind.Class } type && IsHandler(method) && TryParse(method) is not null
            && InheritedAttributes.Has(type, KnownNames.PageModelAttribute);

    /// <summary>The HTTP methods that lead to it: a page without a handler for HEAD answers it by the one for GET.</summary>
    internal ImmutableArray<string> Verbs(IReadOnlyList<PageHandler> all)
        => Verb == "GET" && all.All(static h => h.Verb != "HEAD")
            ? ImmutableArray.Create(Verb, "HEAD")
            : ImmutableArray.Create(Verb);

    private static bool IsHandler(IMethodSymbol method)
        => ActionRules.MayHandle(method)
            && !ActionRules.Overrides(method).Any(static m => InheritedAttributes.Own(m, KnownNames.NonHandlerAttribute));

    private static PageHandler? TryParse(IMethodSymbol method)
    {
        const string On = "On", Async = "Async";
        var name = method.Name;
        if (!name.StartsWith(On, StringComparison.Ordinal) || name.Length <= On.Length)
        {
            return null;
        }

        var length = name.EndsWith(Async, StringComparison.Ordinal) ? name.Length - Async.Length : name.Length;
        if (length <= On.Length)
        {
            return null;
        }

        var end = On.Length + 1;
        while (end < length && !char.IsUpper(name[end]))
        {
            end++;
        }

        return new PageHandler(
            method, name.Substring(On.Length, end - On.Length).ToUpperInvariant(), end == length ? null : name.Substring(end, length - end));
    }
}
