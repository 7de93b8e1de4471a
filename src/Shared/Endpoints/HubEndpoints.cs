using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>Methods of SignalR hubs, by the framework's own rules for what a client may call.</summary>
internal static class HubEndpoints
{
    private const string Hub = "Microsoft.AspNetCore.SignalR.Hub";

    internal static IEnumerable<Endpoint> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false } || !type.IsOrDerivesFrom(Hub) || IsFramework(type))
        {
            return [];
        }

        var methods = Methods(type).ToList();
        return TypeEndpoints.Of(type, "MapHub", compilation, cancellation, (mapped, scopes) => methods.Select(m => Read(m, type, mapped, scopes, compilation, cancellation)));
    }

    /// <summary>Whether a method is one that a client may call on its hub, or that the hub calls when a client comes or goes.</summary>
    internal static bool IsHubMethod(IMethodSymbol method)
        => method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsAbstract: false, IsGenericMethod: false, MethodKind: MethodKind.Ordinary }
            && method.ContainingType.IsOrDerivesFrom(Hub) && !IsFramework(method.ContainingType)
            && (IsConnection(method) || !IsFramework(Root(method).ContainingType));

    /// <summary>Whether a method runs when a client comes or goes.</summary>
    internal static bool IsConnection(IMethodSymbol method) => method is { IsOverride: true, Name: "OnConnectedAsync" or "OnDisconnectedAsync" };

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type)
    {
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        for (var current = type; current is not null && !IsFramework(current); current = current.BaseType)
        {
            foreach (var method in current.GetMembers().OfType<IMethodSymbol>())
            {
                if (seen.Add(Root(method)) && IsHubMethod(method))
                {
                    yield return method;
                }
            }
        }
    }

    private static Endpoint Read(IMethodSymbol method, INamedTypeSymbol type, MappedRoute? mapped, IEnumerable<ISymbol> scopes, Compilation compilation, CancellationToken cancellation)
    {
        var carriers = AttributeFacts.Carriers(method, type, compilation.Assembly).ToList();
        var name = method.GetAttributes().FirstOrDefault(static a => a.AttributeClass?.Name == "HubMethodNameAttribute")?.ConstructorArguments.FirstOrDefault().Value as string ?? method.Name;

        // On a method only a demand counts: whoever is connected may call, or must be more.
        var demanded = AttributeFacts.Access([method]) == Access.Authorized || HasAuthorize(method);
        return TypeEndpoints.Endpoint(type, method, mapped, demanded ? Access.Authorized : AttributeFacts.Access(carriers.OfType<INamedTypeSymbol>()), demanded) with
        {
            Kind = EndpointKind.Hub,
            Display = (mapped?.Pattern ?? type.Name) + " " + name,
            // What is said of the hub is about those who come and call.
            Exposures = method is { IsOverride: true, Name: "OnDisconnectedAsync" } ? AttributeFacts.Distinct(AttributeFacts.Exposures(carriers.OfType<IMethodSymbol>(), cancellation)) : AttributeFacts.Distinct((mapped?.Chain.Exposures ?? []).Concat(AttributeFacts.Exposures(carriers, cancellation))),
            Wrappers = MappedTypes.Of(compilation, cancellation).HubFilters(type).Select(static w => w with { Level = CoverageLevel.Global }).ToImmutableArray(),
            Scopes = carriers.Concat(scopes).ToImmutableArray(),
        };
    }

    private static bool HasAuthorize(IMethodSymbol method)
        => method.GetAttributes().Any(static a => a.AttributeClass.IsOrDerivesFrom(KnownNames.AuthorizeAttribute));

    private static IMethodSymbol Root(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden)
        {
            method = overridden;
        }

        return method.OriginalDefinition;
    }

    private static bool IsFramework(INamedTypeSymbol type)
        => type.SpecialType == SpecialType.System_Object || type.ContainingNamespace?.ToDisplayString() == "Microsoft.AspNetCore.SignalR";
}
