using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Endpoints.Mvc;

/// <summary>What an application says of its controllers and pages as a whole: where they are mapped, and how MVC is set up. Found once, by name.</summary>
internal sealed class MvcFacts
{
    private static readonly ConditionalWeakTable<Compilation, MvcFacts> s_perCompilation = new();

    private static readonly HashSet<string> s_names =
    [
        "MapControllers", "MapControllerRoute", "MapDefaultControllerRoute", "MapAreaControllerRoute", "MapDynamicControllerRoute",
        "MapFallbackToController", "MapFallbackToAreaController", "MapRazorPages", "MapDynamicPageRoute", "MapFallbackToPage", "MapFallbackToAreaPage",
        "UseMvc", "UseMvcWithDefaultRoute",
    ];

    private readonly List<MvcMapping> _controllers = [];
    private readonly List<MvcMapping> _pages = [];
    private readonly Values _values;
    private readonly Lazy<bool> _mapsElsewhere;

    private MvcFacts(Compilation compilation, CancellationToken cancellation)
    {
        _values = new Values(compilation, cancellation);
        foreach (var body in BoundBodies.Mentioning(compilation, s_names.Contains, cancellation))
        {
            foreach (var call in body.DescendantsAndSelf().OfType<IInvocationOperation>())
            {
                Read(call);
            }
        }

        _mapsElsewhere = new(() => MappingElsewhere.IsPossible(compilation, CancellationToken.None));
    }

    /// <summary>The builders on which controllers are mapped.</summary>
    internal IReadOnlyList<MvcMapping> Controllers => _controllers;

    /// <summary>The builders on which pages are mapped.</summary>
    internal IReadOnlyList<MvcMapping> Pages => _pages;

    /// <summary>Whether what is not mapped here may be mapped by code that is not to be seen: by the host of a library.</summary>
    internal bool MayBeMappedElsewhere => _mapsElsewhere.Value;

    internal static MvcFacts Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var facts = new MvcFacts(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => facts);
        }

        return known;
    }

    private void Read(IInvocationOperation call)
    {
        if (!s_names.Contains(call.TargetMethod.Name) || call.TargetMethod.ContainingNamespace?.ToDisplayString() != "Microsoft.AspNetCore.Builder")
        {
            return;
        }

        foreach (var situation in new Situations(_values).Of(call.Arguments.Select(static a => a.Value).ToList()))
        {
            Read(call, situation);
        }
    }

    private void Read(IInvocationOperation call, Situation situation)
    {
        var name = call.TargetMethod.Name;
        var mapping = MappingOf(call, situation, name.IndexOf("Page", StringComparison.Ordinal) > 0 ? _pages : _controllers);
        mapping.MapBy(call);
        switch (name)
        {
            case "MapControllers" or "MapRazorPages":
                mapping.Add(OnBuilder(call));
                break;
            case "MapDefaultControllerRoute":
                mapping.Add(ConventionalRoute.Default(OnBuilder(call)));
                break;
            case "MapControllerRoute" or "MapAreaControllerRoute":
                mapping.Add(ConventionalRouteReader.Read(call, situation, _values, OnBuilder(call)));
                break;
            case "UseMvcWithDefaultRoute":
                mapping.Add(ConventionalRoute.Default(RouteFacts.Nothing));
                break;
            case "UseMvc" when call.Arguments.Length > 1:
                // Its routes are those of the old routing.
                mapping.Add(new ConventionalRoute(null, null, false, RouteFacts.Nothing));
                break;
        }
    }

    private RouteFacts OnBuilder(IInvocationOperation call)
    {
        var chain = new RouteChain(_values);
        chain.Outward(call);
        return RouteFacts.Of(chain);
    }

    private MvcMapping MappingOf(IInvocationOperation call, Situation situation, List<MvcMapping> mappings)
    {
        var around = RouteFacts.Nothing;
        SyntaxNode? group = null;
        if (RouteChain.IsMap(call))
        {
            var chain = new RouteChain(_values);
            chain.Inward(Operations.Receiver(call), situation);
            around = RouteFacts.Of(chain);
            group = GroupOf(Operations.Receiver(call), situation);
        }

        var known = mappings.FirstOrDefault(m => m.IsOf(group, around.Prefix));
        if (known is null)
        {
            mappings.Add(known = new MvcMapping(group, around));
        }

        return known;
    }

    private SyntaxNode? GroupOf(IOperation? receiver, Situation situation)
    {
        for (var steps = 0; receiver is not null && steps < 64; steps++)
        {
            var source = _values.Resolve(receiver, situation);
            if (source.Value is not IInvocationOperation call)
            {
                return null;
            }

            if (RouteChain.IsGroup(call))
            {
                return call.Syntax;
            }

            (receiver, situation) = (Operations.Receiver(call), source.In);
        }

        return null;
    }
}
