using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Endpoints.Mvc;
using RiskAware.Symbols;

namespace RiskAware.Endpoints.Pages;

/// <summary>What the options of Razor Pages say of pages and folders by name.</summary>
internal sealed class PageConventions
{
    private const string Extensions = "Microsoft.Extensions.DependencyInjection.PageConventionCollectionExtensions";

    private static readonly ConditionalWeakTable<Compilation, PageConventions> s_perCompilation = new();

    private readonly List<(string? Area, string Path, bool IsFolder, Access Access)> _access = [];
    private readonly List<(string? Area, string Path, string Route)> _routes = [];
    private readonly List<Wrapper> _wrappers = [];
    private readonly Values _values;

    private PageConventions(Compilation compilation, CancellationToken cancellation)
    {
        _values = new Values(compilation, cancellation);
        foreach (var body in BoundBodies.Mentioning(compilation, static n => n is "Conventions" or "RootDirectory" or "WithRazorPagesRoot" or "WithRazorPagesAtContentRoot", cancellation))
        {
            foreach (var operation in body.DescendantsAndSelf())
            {
                if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "RootDirectory" } property } } assignment
                    && property.ContainingType.Name == "RazorPagesOptions")
                {
                    Root = Operations.Text(assignment.Value);
                }
                else if (operation is IInvocationOperation call)
                {
                    Read(call);
                }
            }
        }
    }

    /// <summary>The folder of the pages; null: it cannot be seen.</summary>
    internal string? Root { get; private set; } = "/Pages";

    /// <summary>What conventions decide of all pages in a way that cannot be seen.</summary>
    internal OpenParts Open { get; private set; }

    /// <summary>Filters that a convention puts around all pages.</summary>
    internal IReadOnlyList<Wrapper> Wrappers => _wrappers;

    internal static PageConventions Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var conventions = new PageConventions(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => conventions);
        }

        return known;
    }

    internal Access AccessOf(string? area, string path)
        => _access.Where(a => Same(a.Area, area) && (Same(a.Path, path) || (a.IsFolder && IsIn(path, a.Path))))
            .Aggregate(Access.Unknown, static (access, a) => RouteFacts.Stronger(access, a.Access));

    internal IEnumerable<string> RoutesOf(string? area, string path) => _routes.Where(r => Same(r.Area, area) && Same(r.Path, path)).Select(static r => r.Route);

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsIn(string path, string folder) => folder == "/" || path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase);

    private void Read(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.Name == "WithRazorPagesAtContentRoot")
        {
            Root = "/";
        }
        else if (method.Name == "WithRazorPagesRoot")
        {
            Root = _values.Text(call.Arguments.LastOrDefault()?.Value, Situation.None);
        }
        else if (method.ContainingType.Is(Extensions) || Operations.Receiver(call)?.Type?.Name == "PageConventionCollection")
        {
            ReadConvention(call, method.Name);
        }
    }

    private void ReadConvention(IInvocationOperation call, string name)
    {
        if (name == "ConfigureFilter")
        {
            _wrappers.AddRange(call.Arguments.Skip(1).Select(static a => Wrapper.Of(a.Value)).OfType<Wrapper>());
            return;
        }

        var access = name.StartsWith("Authorize", StringComparison.Ordinal) ? Access.Authorized
            : name.StartsWith("AllowAnonymousTo", StringComparison.Ordinal) ? Access.Anonymous
            : Access.Unknown;
        var area = TextOf(call, "areaName");
        var path = TextOf(call, "pageName") ?? TextOf(call, "folderPath");
        var isInArea = name.IndexOf("Area", StringComparison.Ordinal) >= 0;
        if (path is null || (isInArea && area is null))
        {
            Open |= access != Access.Unknown ? OpenParts.Access : OpenParts.Pattern | OpenParts.Access;
        }
        else if (access != Access.Unknown)
        {
            _access.Add((isInArea ? area : null, path, name.EndsWith("Folder", StringComparison.Ordinal), access));
        }
        else if (name is "AddPageRoute" or "AddAreaPageRoute" && TextOf(call, "route") is { } route)
        {
            _routes.Add((isInArea ? area : null, path, route));
        }
        else
        {
            Open |= OpenParts.Pattern | OpenParts.Access;
        }
    }

    private string? TextOf(IInvocationOperation call, string parameter)
        => call.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value is { } value ? _values.Text(value, Situation.None) : null;
}
