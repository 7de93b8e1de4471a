using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Endpoints.Pages;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>Methods through which requests enter, told by their shape: actions, page handlers, hub methods, calls of a service, consumers of messages, middleware.</summary>
internal static class EntryPoints
{
    private static readonly string[] s_requests =
        ["Microsoft.AspNetCore.Http.HttpContext", "Microsoft.AspNetCore.Http.HttpRequest", "Grpc.Core.ServerCallContext", "Microsoft.AspNetCore.Mvc.Filters.FilterContext"];

    internal static bool IsEntry(IMethodSymbol method)
        => method.Parameters.Any(static p => s_requests.Any(r => p.Type.IsOrDerivesFrom(r)))
            || ControllerEndpoints.IsActionOfController(method)
            || PageHandler.IsHandlerOfPage(method)
            || HubEndpoints.IsHubMethod(method)
            || EntryShapes.IsConsumer(method);
}
