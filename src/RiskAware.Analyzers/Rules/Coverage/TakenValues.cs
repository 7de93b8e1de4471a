using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>What an endpoint takes from whoever calls it.</summary>
internal static class TakenValues
{
    private static readonly string[] s_bodiless = ["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"];

    private static readonly string[] s_fromRequest =
        ["FromBodyAttribute", "FromFormAttribute", "FromQueryAttribute", "FromRouteAttribute", "FromHeaderAttribute", "AsParametersAttribute", "BindAttribute"];

    /// <summary>What the framework gives to a handler, and nobody sends; the request in it counts where it is looked at.</summary>
    private static readonly HashSet<string> s_given = new(StringComparer.Ordinal)
    {
        "System.Threading.CancellationToken", "System.Security.Claims.ClaimsPrincipal", "Microsoft.AspNetCore.Http.HttpContext", "Microsoft.AspNetCore.Http.HttpResponse",
        "Grpc.Core.ServerCallContext", "Grpc.Core.IServerStreamWriter",
    };

    /// <summary>Whether an endpoint takes anything from whoever calls it: a parameter, a bound property, or the request itself.</summary>
    internal static bool Any(Endpoint endpoint, CancellationToken cancellation)
        => Of(endpoint).Any() || ReadsRequest(endpoint, cancellation);

    /// <summary>Whether the code of the handler looks at the request, or hands it on.</summary>
    internal static bool ReadsRequest(Endpoint endpoint, CancellationToken cancellation)
    {
        if (endpoint.Handler is not { } handler)
        {
            return false;
        }

        var contexts = handler.Method.Parameters.Where(static p => p.Type.Is("Microsoft.AspNetCore.Http.HttpContext")).Select(static p => p.Name).ToList();
        var bodies = (handler.Syntax is { } lambda ? [lambda] : handler.Method.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation))).ToList();

        // Of a handler elsewhere only its parameters are known.
        return bodies.Count == 0 ? contexts.Count > 0 : bodies.SelectMany(static s => s.DescendantNodes()).Any(n => n switch
        {
            IdentifierNameSyntax { Identifier.ValueText: "Request" or "RouteData" or "TryUpdateModelAsync" or "GetHttpContext" } => true,
            ArgumentSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var name } } => name == "HttpContext" || contexts.Contains(name),
            ArgumentSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HttpContext" } } => true,
            _ => false,
        });
    }

    /// <summary>The parameters and bound properties, and one level into those that are models, each by the name that the code has for it.</summary>
    internal static IEnumerable<(ISymbol Symbol, ITypeSymbol Type, string Display)> Of(Endpoint endpoint)
    {
        if (endpoint.Kind is EndpointKind.Framework or EndpointKind.Job)
        {
            yield break;
        }

        foreach (var parameter in endpoint.Handler?.Method.Parameters.Where(p => !IsGiven(p, endpoint)) ?? [])
        {
            yield return (parameter, parameter.Type, parameter.Name);
            foreach (var property in Properties(parameter, endpoint))
            {
                yield return (property, property.Type, parameter.Name + "." + property.Name);
            }
        }

        var onlyReads = !endpoint.Verbs.IsEmpty && endpoint.Verbs.All(static v => v is "GET" or "HEAD");
        for (var type = endpoint.IsOfMvc ? endpoint.HandlerType : null; type is not null; type = type.BaseType)
        {
            foreach (var property in BoundProperties(type, onlyReads))
            {
                yield return (property, property.Type, property.Name);
                foreach (var inner in Settable(property.Type))
                {
                    yield return (inner, inner.Type, property.Name + "." + inner.Name);
                }
            }
        }
    }

    // The framework binds them for GET only where they say so.
    private static IEnumerable<IPropertySymbol> BoundProperties(INamedTypeSymbol type, bool onlyReads)
    {
        var all = Attribute(type, "BindPropertiesAttribute");
        return type.GetMembers().OfType<IPropertySymbol>()
            .Where(p => (Attribute(p, "BindPropertyAttribute") ?? (p.SetMethod is { DeclaredAccessibility: Accessibility.Public } && !p.IsStatic ? all : null)) is { } bound
                && (!onlyReads || bound.NamedArguments.Any(static n => n is { Key: "SupportsGet", Value.Value: true })));
    }

    /// <summary>The properties of a model that is bound to the request, or of a message that comes in an envelope of the broker.</summary>
    private static IEnumerable<IPropertySymbol> Properties(IParameterSymbol parameter, Endpoint endpoint)
        => Settable(parameter.Type).Concat(parameter.Type is INamedTypeSymbol { IsGenericType: true } generic
            ? generic.TypeArguments.SelectMany(a => endpoint.Kind == EndpointKind.Consumer ? Readable(a) : Settable(a))
            : []);

    private static IEnumerable<IPropertySymbol> Settable(ITypeSymbol type)
        => Readable(type).Where(static p => p is { ContainingType.TypeKind: not TypeKind.Interface, SetMethod.DeclaredAccessibility: Accessibility.Public });

    private static IEnumerable<IPropertySymbol> Readable(ITypeSymbol type)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: SpecialType.None } named && !named.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty
            ? named.GetMembers().OfType<IPropertySymbol>().Where(static p => p is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public })
            : [];

    /// <summary>Whether a parameter comes from the framework or the services, not from whoever calls.</summary>
    private static bool IsGiven(IParameterSymbol parameter, Endpoint endpoint)
    {
        if (Attribute(parameter, "FromServicesAttribute") is not null || Attribute(parameter, "FromKeyedServicesAttribute") is not null
            || (parameter.Type.OriginalDefinition is INamedTypeSymbol { ContainingNamespace: { } space } type && s_given.Contains(space.ToDisplayString() + "." + type.Name)))
        {
            return true;
        }

        if (endpoint.Kind is EndpointKind.Consumer or EndpointKind.Rpc || parameter.GetAttributes().Any(static a => s_fromRequest.Contains(a.AttributeClass?.Name)))
        {
            return false;
        }

        // No request makes an object of an interface, but for those that hold many; and a route handler without a body gets classes that no text can be from the services.
        return parameter.Type.TypeKind == TypeKind.Interface ? !IsSent(parameter.Type)
            : endpoint.Kind is EndpointKind.Route or EndpointKind.Fallback && !endpoint.IsOfMvc
                && !endpoint.Verbs.IsEmpty && endpoint.Verbs.All(static v => s_bodiless.Contains(v, StringComparer.OrdinalIgnoreCase))
                && parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } named
                && !named.Is("System.Uri") && !named.Is("Microsoft.AspNetCore.Http.HttpRequest") && !IsSent(named) && !ReadsItself(named);
    }

    private static bool IsSent(ITypeSymbol type)
        => type.SpecialType == SpecialType.System_Collections_IEnumerable
            || type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable)
            || type.Name is "IFormFile" or "IAsyncEnumerable";

    private static bool ReadsItself(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            if (current.GetMembers().Any(static m => m is IMethodSymbol { IsStatic: true, Name: "TryParse" or "BindAsync" }))
            {
                return true;
            }
        }

        return false;
    }

    private static AttributeData? Attribute(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == name);
}
