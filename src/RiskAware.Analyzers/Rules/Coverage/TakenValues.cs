using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>What an endpoint takes from whoever calls it.</summary>
internal static class TakenValues
{
    private static readonly string[] s_bodiless = ["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"];

    private static readonly string[] s_fromRequest =
        ["FromBodyAttribute", "FromFormAttribute", "FromQueryAttribute", "FromRouteAttribute", "FromHeaderAttribute", "AsParametersAttribute"];

    /// <summary>Whether an endpoint takes anything from whoever calls it: a parameter, a bound property, or the request itself.</summary>
    internal static bool Any(Endpoint endpoint, CancellationToken cancellation)
        => Of(endpoint).Any() || ReadsRequest(endpoint, cancellation);

    private static bool ReadsRequest(Endpoint endpoint, CancellationToken cancellation)
        => endpoint.Handler is { } handler
            && (handler.Syntax is { } lambda ? [lambda] : handler.Method.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)))
                .SelectMany(static s => s.DescendantNodes())
                .Any(static n => n is IdentifierNameSyntax { Identifier.ValueText: "Request" or "RouteData" or "TryUpdateModelAsync" });

    /// <summary>The parameters and bound properties, and one level into those that are models, each by the name that the code has for it.</summary>
    internal static IEnumerable<(ISymbol Symbol, ITypeSymbol Type, string Display)> Of(Endpoint endpoint)
    {
        if (endpoint.Kind is EndpointKind.Framework or EndpointKind.Job)
        {
            yield break;
        }

        foreach (var parameter in endpoint.Handler?.Method.Parameters.Where(static p => !IsService(p)) ?? [])
        {
            yield return (parameter, parameter.Type, parameter.Name);
            foreach (var property in Properties(parameter, endpoint))
            {
                yield return (property, property.Type, parameter.Name + "." + property.Name);
            }
        }

        for (var type = endpoint.HandlerType; type is not null; type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(static p => Has(p, "BindPropertyAttribute")))
            {
                yield return (property, property.Type, property.Name);
                foreach (var inner in Settable(property.Type))
                {
                    yield return (inner, inner.Type, property.Name + "." + inner.Name);
                }
            }
        }
    }

    /// <summary>The properties of a model that is bound to the request.</summary>
    private static IEnumerable<IPropertySymbol> Properties(IParameterSymbol parameter, Endpoint endpoint)
    {
        // A route handler without a body gets other types from the services.
        var isBound = endpoint.Kind is not (EndpointKind.Route or EndpointKind.Fallback)
            || parameter.GetAttributes().Any(static a => s_fromRequest.Contains(a.AttributeClass?.Name))
            || endpoint.Verbs.Any(static v => !s_bodiless.Contains(v, StringComparer.OrdinalIgnoreCase));
        return isBound ? Settable(parameter.Type) : [];
    }

    private static IEnumerable<IPropertySymbol> Settable(ITypeSymbol type)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } named && !named.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty
            ? named.GetMembers().OfType<IPropertySymbol>().Where(static p => p is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public })
            : [];

    private static bool IsService(IParameterSymbol parameter)
        => Has(parameter, "FromServicesAttribute") || Has(parameter, "FromKeyedServicesAttribute");

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => a.AttributeClass?.Name == attribute);
}
