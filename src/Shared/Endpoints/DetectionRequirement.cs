using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>A <c>[RequireDetection]</c> of the own assembly: which endpoints must detect a risk.</summary>
internal sealed record DetectionRequirement
{
    /// <summary>The values of the attribute's property for access, in its order.</summary>
    private const int OnlyAnonymous = 1, OnlyAuthorized = 2;

    private DetectionRequirement()
    {
    }

    internal required INamedTypeSymbol Risk { get; init; }

    /// <summary>Upper case; empty: all.</summary>
    internal required ImmutableArray<string> Verbs { get; init; }

    /// <summary>As written; empty: all routes.</summary>
    internal required string Route { get; init; }

    /// <summary>Null: all routes, or a text that cannot be read.</summary>
    internal required RouteGlob? Glob { get; init; }

    /// <summary>Why the route cannot be read; null: it can.</summary>
    internal required string? Problem { get; init; }

    /// <summary>Unknown: any.</summary>
    internal required Access Access { get; init; }

    /// <summary>The attribute.</summary>
    internal required SyntaxReference? Syntax { get; init; }

    /// <summary>What it is about, for a message: <c>'POST /account/**', anonymous</c>.</summary>
    internal string Display
        => Access switch { Access.Anonymous => "anonymous ", Access.Authorized => "authorized ", _ => string.Empty }
            + (Verbs.IsEmpty && Route.Length == 0 ? Access == Access.Unknown ? "all endpoints" : "endpoints"
                : "'" + string.Join(",", Verbs) + (Verbs.IsEmpty || Route.Length == 0 ? string.Empty : " ") + Route + "'");

    /// <summary>The requirements of an assembly, in the order of the source.</summary>
    internal static ImmutableArray<DetectionRequirement> Of(IAssemblySymbol assembly)
        => assembly.GetAttributes().Where(static a => a.AttributeClass.Is(KnownNames.RequireDetectionAttribute)).Select(TryRead)
            .OfType<DetectionRequirement>().ToImmutableArray();

    /// <summary>The requirement that an attribute states; null where it names no type.</summary>
    internal static DetectionRequirement? TryRead(AttributeData data)
    {
        if (data.ConstructorArguments.Length != 1 || data.ConstructorArguments[0] is not { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } risk })
        {
            return null;
        }

        var route = Named(data, "Route") is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : string.Empty;
        string? problem = null;
        return new DetectionRequirement
        {
            Risk = risk,
            Verbs = Named(data, "Verbs") is { Kind: TypedConstantKind.Array, Values: { IsDefault: false } values }
                ? values.Select(static v => v.Value as string).OfType<string>().Select(static v => v.Trim().ToUpperInvariant()).Distinct().ToImmutableArray()
                : ImmutableArray<string>.Empty,
            Route = route,
            Glob = route.Length == 0 ? null : RouteGlob.TryParse(route, out problem),
            Problem = problem,
            Access = Named(data, "Access")?.Value switch
            {
                OnlyAnonymous => Access.Anonymous,
                OnlyAuthorized => Access.Authorized,
                _ => Access.Unknown,
            },
            Syntax = data.ApplicationSyntaxReference,
        };
    }

    /// <summary>The place of the attribute.</summary>
    internal Location? LocationOf(CancellationToken cancellation) => Syntax?.GetSyntax(cancellation).GetLocation();

    /// <summary>Whether the requirement is about an endpoint. What is called by no request of HTTP is none of its endpoints.</summary>
    internal MatchState Match(Endpoint endpoint)
    {
        if (Problem is not null || endpoint.Kind is EndpointKind.Job or EndpointKind.Consumer or EndpointKind.Framework || endpoint.IsLeaving)
        {
            return MatchState.No;
        }

        var result = MatchVerbs(endpoint);
        foreach (var part in new[] { MatchRoute(endpoint), MatchAccess(endpoint) })
        {
            result = part < result ? part : result;
        }

        return result;
    }

    private MatchState MatchVerbs(Endpoint endpoint)
    {
        if (Verbs.IsEmpty)
        {
            return MatchState.Yes;
        }

        // A hub gets messages, whatever the method that opened the connection.
        return endpoint.Kind == EndpointKind.Hub ? MatchState.No
            : (endpoint.Open & OpenParts.Verbs) != 0 ? MatchState.Unknown
            : endpoint.Verbs.IsEmpty || endpoint.Verbs.Intersect(Verbs, StringComparer.OrdinalIgnoreCase).Any() ? MatchState.Yes
            : MatchState.No;
    }

    private MatchState MatchRoute(Endpoint endpoint)
        => Glob is null ? MatchState.Yes
            : endpoint.Pattern is null || (endpoint.Open & OpenParts.Pattern) != 0 ? MatchState.Unknown
            : Glob.Match(endpoint.Pattern);

    private MatchState MatchAccess(Endpoint endpoint)
        => Access == Access.Unknown ? MatchState.Yes
            : endpoint.Access == Access.Unknown || (endpoint.Open & OpenParts.Access) != 0 ? MatchState.Unknown
            : endpoint.Access == Access ? MatchState.Yes : MatchState.No;

    private static TypedConstant? Named(AttributeData data, string name)
    {
        foreach (var argument in data.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { IsNull: false, Kind: not TypedConstantKind.Error })
            {
                return argument.Value;
            }
        }

        return null;
    }
}
