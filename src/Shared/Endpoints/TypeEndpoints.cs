using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;

namespace RiskAware.Endpoints;

/// <summary>Endpoints that are the methods of a type which a call maps.</summary>
internal static class TypeEndpoints
{
    /// <summary>Those of each call that maps the type; of none if nothing here does: then where they stand is open.</summary>
    internal static IEnumerable<Endpoint> Of(
        INamedTypeSymbol type,
        string map,
        Compilation compilation,
        CancellationToken cancellation,
        Func<MappedRoute?, IEnumerable<ISymbol>, IEnumerable<Endpoint>> read)
    {
        var values = new Values(compilation, cancellation);
        var endpoints = new List<Endpoint>();
        var types = MappedTypes.Of(compilation, cancellation);
        foreach (var call in types.CallsFor(type, map))
        {
            var scopes = RouteEndpoints.Enclosing(call, compilation).ToList();
            foreach (var situation in MappedRoute.Situations(call, values))
            {
                endpoints.AddRange(read(MappedRoute.Of(call, situation, values, FrameworkRoutes.PatternOf(call)?.Value, string.Empty), scopes));
            }
        }

        return endpoints.Count == 0 ? types.IsBaseOfMapped(type) ? [] : read(null, []) : RouteEndpoints.Distinct(endpoints);
    }

    /// <summary>What is the same for all of them.</summary>
    /// <param name="type">The hub or service.</param>
    /// <param name="method">The method that runs.</param>
    /// <param name="mapped">How it is mapped; null: not to be seen.</param>
    /// <param name="said">What attributes say about who may call.</param>
    /// <param name="isLastWord">Whether conventions cannot change that.</param>
    internal static Endpoint Endpoint(INamedTypeSymbol type, IMethodSymbol method, MappedRoute? mapped, Access said, bool isLastWord)
    {
        var open = mapped?.Open ?? OpenParts.Pattern | OpenParts.Access;
        var access = said;
        if (isLastWord || (mapped is null && said != Access.Unknown))
        {
            open &= ~OpenParts.Access;
        }
        else if (mapped is not null)
        {
            access = mapped.Allows(said, ref open);
        }

        var isOwn = SymbolEqualityComparer.Default.Equals(method.ContainingType.OriginalDefinition, type.OriginalDefinition);
        return new Endpoint
        {
            Display = method.Name,
            Kind = EndpointKind.Hub,
            Open = open,
            Access = access,
            Pattern = mapped?.Pattern,
            Location = (isOwn ? (ISymbol)method : type).Locations[0],
            Handler = CallRoot.Of(method),
            HandlerType = type,
            MappedBy = mapped is null ? ImmutableArray<IInvocationOperation>.Empty : ImmutableArray.Create(mapped.Call),
            IsShortCircuited = mapped?.Chain.IsShortCircuited == true,
        };
    }
}
