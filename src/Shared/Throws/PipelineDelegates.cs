using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Throws;

/// <summary>
/// Delegates that stand for the rest of a pipeline: what all the endpoints behind throw comes out of them. Those of MVC filters are
/// none, because they hand exceptions over in the context that they return.
/// </summary>
internal static class PipelineDelegates
{
    private const string HttpContext = "Microsoft.AspNetCore.Http.HttpContext";

    private static readonly string[] s_types = ["Microsoft.AspNetCore.Http.RequestDelegate", "Microsoft.AspNetCore.Http.EndpointFilterDelegate"];

    private static readonly string[] s_hubContexts = ["Microsoft.AspNetCore.SignalR.HubInvocationContext", "Microsoft.AspNetCore.SignalR.HubLifetimeContext"];

    private static readonly string[] s_serverMethods = ["UnaryServerMethod", "ClientStreamingServerMethod", "ServerStreamingServerMethod", "DuplexStreamingServerMethod"];

    /// <summary>The parameter, field or property that holds the rest of the pipeline; null: it is something else that is invoked.</summary>
    internal static ISymbol? Of(IOperation invoked)
    {
        ISymbol? holder = Operations.Unwrap(invoked) switch
        {
            IParameterReferenceOperation parameter => parameter.Parameter,
            IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member => member.Member,
            _ => null,
        };
        return holder is not null && invoked.Type is INamedTypeSymbol type && IsPipeline(type, holder) ? holder : null;
    }

    private static bool IsPipeline(INamedTypeSymbol type, ISymbol holder)
        => s_types.Any(type.Is)
            || (s_serverMethods.Contains(type.Name) && type.ContainingNamespace?.ToDisplayString() == "Grpc.Core")
            || (type is { Name: "Func", TypeArguments: { Length: > 0 } arguments }
                && (arguments.Length == 1
                    ? Deferral.IsTaskLike(arguments[0]) && holder.ContainingSymbol is IMethodSymbol around && around.Parameters.Any(static p => p.Type.Is(HttpContext))
                    : s_hubContexts.Any(arguments[0].Is)));

    /// <summary>Whether objects of a type keep the rest of a pipeline, so that each of their methods may go on with it.</summary>
    internal static bool AreKeptBy(INamedTypeSymbol type)
        => type.GetMembers().Any(static m => m is IFieldSymbol { Type: INamedTypeSymbol held } ? s_types.Any(held.Is)
            : m is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && constructor.Parameters.Any(static p => s_types.Any(p.Type.Is)));
}
