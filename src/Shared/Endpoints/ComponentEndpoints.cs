using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>
/// Blazor components with a route, where the application maps the components of its assembly: the framework has an endpoint for
/// each. What such a component runs, its life cycle and its events decide: the handler stays open.
/// </summary>
internal static class ComponentEndpoints
{
    private static readonly ImmutableArray<string> s_verbs = ["GET", "POST"];

    internal static IEnumerable<Endpoint> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (type is not { TypeKind: TypeKind.Class, IsStatic: false } || !type.IsOrImplements(KnownNames.IComponent))
        {
            yield break;
        }

        var routes = type.GetAttributes().Where(static a => a.AttributeClass.Is(KnownNames.ComponentRouteAttribute)).Select(static a => a.ConstructorArguments.FirstOrDefault().Value as string).OfType<string>().ToList();
        if (routes.Count == 0)
        {
            yield break;
        }

        var values = new Values(compilation, cancellation);
        var carriers = AttributeFacts.Carriers(null, type, compilation.Assembly).ToList();
        foreach (var call in MappedTypes.Of(compilation, cancellation).CallsForComponentsOf(type.ContainingAssembly))
        {
            foreach (var situation in MappedRoute.Situations(call, values))
            {
                var mapped = MappedRoute.Of(call, situation, values, null, string.Empty);
                foreach (var route in routes)
                {
                    var pattern = mapped.Chain.Under(route);
                    var open = (mapped.Open & ~OpenParts.Pattern) | (pattern is null ? OpenParts.Pattern : OpenParts.None);
                    var access = mapped.Allows(AttributeFacts.Access(carriers.OfType<INamedTypeSymbol>()), ref open);
                    yield return new Endpoint
                    {
                        Kind = EndpointKind.Framework,
                        Display = RouteEndpoints.Display(s_verbs, pattern, type.Name),
                        Open = open | OpenParts.Handler,
                        Verbs = s_verbs,
                        Pattern = pattern,
                        Location = type.Locations[0],
                        HandlerType = type,
                        Exposures = AttributeFacts.Distinct(mapped.Chain.Exposures.Concat(AttributeFacts.Exposures(carriers, cancellation))),
                        Scopes = carriers.Concat(RouteEndpoints.Enclosing(call, compilation)).ToImmutableArray(),
                        Access = access,
                        MappedBy = ImmutableArray.Create(call),
                    };
                }
            }
        }
    }
}
