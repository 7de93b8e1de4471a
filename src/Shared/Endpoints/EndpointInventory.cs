using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Endpoints.Mvc;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>
/// All endpoints and entry points that the source of a compilation declares. Candidates are found by the names in the syntax,
/// and only those are bound.
/// </summary>
internal sealed class EndpointInventory
{
    private static readonly ConditionalWeakTable<Compilation, EndpointInventory> s_perCompilation = new();

    private EndpointInventory(Compilation compilation, CancellationToken cancellation)
    {
        var endpoints = new List<Endpoint>();
        Calls(compilation, endpoints, cancellation);
        if (compilation.GetTypeByMetadataName(KnownNames.IEndpointRouteBuilder) is null)
        {
            // A host without the web has jobs and consumers, and no controller.
            Types(compilation.Assembly.GlobalNamespace, endpoints, t => EntryReader.Of(t, compilation, cancellation), cancellation);
        }
        else
        {
            Types(compilation.Assembly.GlobalNamespace, endpoints, t => EndpointReader.Of(t, compilation, cancellation), cancellation);
            foreach (var (part, place) in MvcSetup.Of(compilation, cancellation).Parts)
            {
                Types(part.GlobalNamespace, endpoints, t => EndpointReader.OfPart(t, compilation, place, cancellation), cancellation);
            }
        }

        Endpoints = endpoints
            .OrderBy(static e => e.Location.SourceTree?.FilePath ?? string.Empty, StringComparer.Ordinal)
            .ThenBy(static e => e.Location.SourceSpan.Start)
            .ThenBy(static e => e.Display, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    /// <summary>By file, place and text: the same in every run.</summary>
    internal ImmutableArray<Endpoint> Endpoints { get; }

    internal static EndpointInventory Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var inventory = new EndpointInventory(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => inventory);
        }

        return known;
    }

    private static void Calls(Compilation compilation, List<Endpoint> endpoints, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            endpoints.AddRange(EndpointReader.Of(tree, compilation, cancellation));
        }
    }

    private static void Types(INamespaceSymbol space, List<Endpoint> endpoints, Func<INamedTypeSymbol, IEnumerable<Endpoint>> read, CancellationToken cancellation)
    {
        foreach (var member in space.GetMembers())
        {
            cancellation.ThrowIfCancellationRequested();
            if (member is INamespaceSymbol nested)
            {
                Types(nested, endpoints, read, cancellation);
            }
            else if (member is INamedTypeSymbol type)
            {
                OfType(type, endpoints, read);
            }
        }
    }

    private static void OfType(INamedTypeSymbol type, List<Endpoint> endpoints, Func<INamedTypeSymbol, IEnumerable<Endpoint>> read)
    {
        endpoints.AddRange(read(type));
        foreach (var nested in type.GetTypeMembers())
        {
            OfType(nested, endpoints, read);
        }
    }
}
