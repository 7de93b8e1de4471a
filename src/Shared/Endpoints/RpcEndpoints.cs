using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>Remote procedures of gRPC services: what overrides the methods of the base class that the protobuf compiler wrote.</summary>
internal static class RpcEndpoints
{
    internal static IEnumerable<Endpoint> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false } || BaseOf(type) is not { } service)
        {
            return [];
        }

        var methods = Methods(type, service).ToList();
        var name = NameOf(service, new Values(compilation, cancellation));
        return TypeEndpoints.Of(type, "MapGrpcService", compilation, cancellation, (mapped, scopes) => methods.Select(m => Read(m, type, name, mapped, scopes, compilation, cancellation)));
    }

    private static Endpoint Read(
        IMethodSymbol method, INamedTypeSymbol type, string? service, MappedRoute? mapped, IEnumerable<ISymbol> scopes, Compilation compilation, CancellationToken cancellation)
    {
        var carriers = AttributeFacts.Carriers(method, type, compilation.Assembly).ToList();
        var endpoint = TypeEndpoints.Endpoint(type, method, mapped, AttributeFacts.Access(carriers.Where(static c => c is not IAssemblySymbol)), isLastWord: false);

        // The service's name is its pattern, whatever the call that maps it; a group may stand around.
        var pattern = service is null || mapped is null ? null : mapped.Chain.Under("/" + service + "/" + method.Name);
        return endpoint with
        {
            Kind = EndpointKind.Rpc,
            Verbs = ImmutableArray.Create("POST"),
            Pattern = pattern,
            Open = pattern is null ? endpoint.Open | OpenParts.Pattern : endpoint.Open & ~OpenParts.Pattern,
            Display = RouteEndpoints.Display(ImmutableArray.Create("POST"), pattern, type.Name + "." + method.Name),
            Exposures = AttributeFacts.Distinct((mapped?.Chain.Exposures ?? []).Concat(AttributeFacts.Exposures(carriers, cancellation))),
            Wrappers = MappedTypes.Of(compilation, cancellation).Interceptors(type).Select(static w => w with { Level = CoverageLevel.Global }).ToImmutableArray(),
            Scopes = carriers.Concat(scopes).ToImmutableArray(),
        };
    }

    /// <summary>The class that the protobuf compiler wrote; null: the type is no service.</summary>
    private static INamedTypeSymbol? BaseOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            if (current.GetAttributes().Any(static a => a.AttributeClass.Is("Grpc.Core.BindServiceMethodAttribute")))
            {
                return current;
            }
        }

        return null;
    }

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type, INamedTypeSymbol service)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var current = type; current is not null && !SymbolEqualityComparer.Default.Equals(current, service); current = current.BaseType)
        {
            foreach (var method in current.GetMembers().OfType<IMethodSymbol>().Where(static m => m.IsOverride))
            {
                var root = method;
                while (root.OverriddenMethod is { } overridden)
                {
                    root = overridden;
                }

                if (SymbolEqualityComparer.Default.Equals(root.ContainingType, service) && seen.Add(root))
                {
                    yield return method;
                }
            }
        }
    }

    /// <summary>The package and name of the service, which the generated class around keeps; a reference does not show it.</summary>
    private static string? NameOf(INamedTypeSymbol service, Values values)
        => service.ContainingType?.GetMembers("__ServiceName").OfType<IFieldSymbol>().FirstOrDefault() is not { } field ? null
            : field.HasConstantValue ? field.ConstantValue as string
            : values.TextOf(field);
}
