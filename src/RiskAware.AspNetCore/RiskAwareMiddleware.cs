using Microsoft.AspNetCore.Authentication;
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
    private int _warnedOfRouting;
    private int _warnedOfAuthentication;

    public Task InvokeAsync(HttpContext context)
    {
        if (RiskAwareScope.Current is HttpRequestScope open && open.IsOf(context))
        {
            // A branch with routing of its own knows its endpoint only here.
            return Run(context, open);
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

        var authenticated = context.Features.Get<IAuthenticationFeature>() is not null;
        var task = next(context);
        if (endpoint is null && context.GetEndpoint() is not null && Interlocked.Exchange(ref _warnedOfRouting, 1) == 0)
        {
            Warn(RoutingComesLater);
        }

        if (!authenticated && context.Features.Get<IAuthenticationFeature>() is not null && Interlocked.Exchange(ref _warnedOfAuthentication, 1) == 0)
        {
            Warn(AuthenticationComesLater);
        }

        return task;
    }

    private void Warn(Action<ILogger> warning)
    {
        try
        {
            warning(logger);
        }
        catch (Exception exception)
        {
            OwnFailures.Count(OwnFailure.LoggerThrew, exception);
        }
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

    [LoggerMessage(12, LogLevel.Warning, "UseRiskAware() runs before authentication: who is signed in is refused there like a stranger from the same address. Call it after UseAuthentication() and UseAuthorization()")]
    private static partial void AuthenticationComesLater(ILogger logger);

    [LoggerMessage(10, LogLevel.Warning, "UseRiskAware() runs before routing: no endpoint is known there, and no decision is enforced. Call it after UseRouting(), UseAuthentication() and UseAuthorization()")]
    private static partial void RoutingComesLater(ILogger logger);
}
