using System;
using System.Collections.Generic;
using RiskAware.Endpoints.Mvc;

namespace RiskAware.Endpoints.Pages;

/// <summary>The routes of a page, from where its file lies and what stands behind <c>@page</c>.</summary>
internal static class PageRoutes
{
    private const string Extension = ".cshtml", Areas = "/Areas/", PagesInArea = "/Pages/", Index = "/Index";

    /// <summary>Where a page lies: its area, and its path without the root and the extension; null: it is no page, wherever it lies.</summary>
    internal static (string? Area, string Path)? PlaceOf(string file, string root)
    {
        if (!file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var path = file.Substring(0, file.Length - Extension.Length);
        var start = root.TrimEnd('/') + "/";
        if (path.StartsWith(start, StringComparison.OrdinalIgnoreCase) && !(start == "/" && path.StartsWith(Areas, StringComparison.OrdinalIgnoreCase)))
        {
            return (null, path.Substring(start.Length - 1));
        }

        if (!path.StartsWith(Areas, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = path.IndexOf('/', Areas.Length);
        return end > Areas.Length && path.IndexOf(PagesInArea, end, StringComparison.OrdinalIgnoreCase) == end
            ? (path.Substring(Areas.Length, end - Areas.Length), path.Substring(end + PagesInArea.Length - 1))
            : null;
    }

    /// <summary>The patterns of a page: its path, and of an index page the folder too.</summary>
    internal static IEnumerable<string> Of(string? area, string path, string? template)
    {
        var at = area is null ? path : "/" + area + path;
        yield return RouteTemplates.Combine(at, template)!;
        if (path.EndsWith(Index, StringComparison.OrdinalIgnoreCase) && !RouteTemplates.IsAbsolute(template))
        {
            yield return RouteTemplates.Combine(at.Substring(0, at.Length - Index.Length), template)!;
        }
    }
}
