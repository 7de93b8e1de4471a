using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Declarations;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>What the rules about endpoints say alike.</summary>
internal static class EndpointText
{
    /// <summary>The door by the words of whoever wrote it, for the middle of a sentence: <c>hub method 'Chat.Send'</c>.</summary>
    internal static string Door(Endpoint endpoint) => endpoint.Kind switch
    {
        EndpointKind.Hub => $"hub method '{MemberOf(endpoint)}'",
        EndpointKind.Rpc => $"gRPC method '{MemberOf(endpoint)}'",
        EndpointKind.Job => $"job '{TypeOf(endpoint)}'",
        EndpointKind.Consumer => $"consumer '{TypeOf(endpoint)}'",
        EndpointKind.Page when endpoint.Pattern is null => $"page handler '{MemberOf(endpoint)}'",
        EndpointKind.Page => $"page '{endpoint.Display}'",
        EndpointKind.Fallback when endpoint.Pattern is not null && endpoint.Display.IndexOf('/') >= 0 => $"fallback '{endpoint.Display}'",
        EndpointKind.Terminal => $"middleware '{endpoint.Display}'",
        _ => $"'{endpoint.Display}'",
    };

    /// <summary>The same for the beginning of a sentence.</summary>
    internal static string Opening(Endpoint endpoint)
    {
        var door = Door(endpoint);
        return door.StartsWith("gRPC", StringComparison.Ordinal) ? "The " + door : char.ToUpperInvariant(door[0]) + door.Substring(1);
    }

    /// <summary>The points of a risk, for the end of "reaches ...".</summary>
    internal static string Points(RiskIndex index, RiskModel risk)
    {
        var points = index.PointsOf(risk).Select(static p => p.Model.MethodName).Distinct().ToList();
        return points.Count switch
        {
            0 => "a detection point: it declares none",
            1 => $"'{points[0]}'",
            2 => $"'{points[0]}' or '{points[1]}'",
            3 => $"'{points[0]}', '{points[1]}' or '{points[2]}'",
            _ => $"'{points[0]}', '{points[1]}', '{points[2]}' or another of its points",
        };
    }

    /// <summary>The places beside a report: first why, as it is what a reader looks for; then the handler, as a fix needs to know what runs.</summary>
    internal static IEnumerable<Location> Places(Location? reason, Endpoint endpoint, Compilation compilation, CancellationToken cancellation)
    {
        var handler = endpoint.Handler?.Syntax?.GetLocation()
            ?? endpoint.Handler?.Method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation).GetLocation();
        return new[] { reason ?? endpoint.Location, handler }.OfType<Location>().Where(l => l.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree));
    }

    internal static ImmutableDictionary<string, string?> Properties(Endpoint endpoint, RiskModel? risk = null)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(CoverageProperties.Endpoint, endpoint.Display);
        return risk is null ? properties : properties.Add(CoverageProperties.Risk, risk.DocId);
    }

    private static string MemberOf(Endpoint endpoint)
        => endpoint is { HandlerType: { } type, Handler: { } handler } ? type.Name + "." + handler.Method.Name : endpoint.Display;

    /// <summary>
    /// What a host or a broker enters by one method has the name of its type; one that takes several messages says which. A function
    /// has a name of its own.
    /// </summary>
    private static string TypeOf(Endpoint endpoint)
    {
        if (endpoint is not { HandlerType: { } type, Handler.Method: { } method } || EntryShapes.Of(type).ToList() is not { Count: > 0 } entries || entries.All(e => !SymbolEqualityComparer.Default.Equals(e.Method, method)))
        {
            return endpoint.Display;
        }

        var message = method.Parameters.FirstOrDefault()?.Type is INamedTypeSymbol { TypeArguments.Length: > 0 } envelope ? envelope.TypeArguments[0] : method.Parameters.FirstOrDefault()?.Type;
        return entries.Count == 1 || message is null ? type.Name : type.Name + "' of '" + message.Name;
    }
}
