using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RiskAware.AspNetCore.Enforcement;
using RiskAware.AspNetCore.Exposure;
using RiskAware.AspNetCore.Requests;
using RiskAware.CompilerServices;

namespace RiskAware.AspNetCore;

/// <summary>
/// Opens the ambient context of a request and refuses the request where its subject is denied. Not an async method: its state
/// machine would cost every request more bytes than all the rest.
/// </summary>
internal sealed partial class RiskAwareMiddleware(RequestDelegate next, IRiskEngine engine, TimeProvider time, ILogger<RiskAwareMiddleware> logger)
{
    private readonly RefusalAnswer _refusal = new(new(logger, time), time);
    private int _warned;

    public Task InvokeAsync(HttpContext context)
    {
        if (RiskAwareScope.Current is HttpRequestScope open && open.IsOf(context))
        {
            return next(context);
        }

        // What a method that awaits would do: the caller gets its own context back.
        var before = ExecutionContext.Capture();
        var scope = new HttpRequestScope(engine, context);
        Task? task = null;
        try
        {
            task = Run(context, scope);
            return task;
        }
        finally
        {
            if (before is not null)
            {
                ExecutionContext.Restore(before);
            }

            if (task is null or { IsCompleted: true })
            {
                scope.Dispose();
            }
            else
            {
                context.Response.RegisterForDispose(scope);
            }
        }
    }

    private Task Run(HttpContext context, HttpRequestScope scope)
    {
        var endpoint = context.GetEndpoint();
        var decision = Check(scope, endpoint);
        if (decision.IsDenied && !context.Response.HasStarted)
        {
            return _refusal.WriteAsync(context, decision);
        }

        var task = next(context);
        if (endpoint is null && context.GetEndpoint() is not null && Interlocked.Exchange(ref _warned, 1) == 0)
        {
            RoutingComesLater(logger);
        }

        return task;
    }

    private RiskDecision Check(HttpRequestScope scope, Endpoint? endpoint)
    {
        try
        {
            return engine.Check(scope, EndpointExposures.Of(endpoint));
        }
        catch (Exception exception)
        {
            // A failure of ours must not become the host's: the request goes on as if nothing applied.
            OwnFailures.Count(OwnFailure.EngineThrew, exception);
            return default;
        }
    }

    [LoggerMessage(10, LogLevel.Warning, "UseRiskAware() runs before routing: no endpoint is known there, and no decision is enforced. Call it after UseRouting(), UseAuthentication() and UseAuthorization()")]
    private static partial void RoutingComesLater(ILogger logger);
}
