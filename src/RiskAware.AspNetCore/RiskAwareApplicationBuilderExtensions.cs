using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RiskAware;
using RiskAware.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Puts RiskAware into the pipeline of a web application.</summary>
public static partial class RiskAwareApplicationBuilderExtensions
{
    private const string AddedKey = "RiskAware.AspNetCore.Added";

    /// <summary>
    /// Ties the detections of a request to its account, session and client address, and refuses requests of denied subjects
    /// before the handler runs. Needs <c>builder.Services.AddRiskAware()</c>. Call it after <c>UseForwardedHeaders()</c>,
    /// <c>UseRouting()</c>, <c>UseCors()</c>, <c>UseAuthentication()</c>, <c>UseAuthorization()</c> and <c>UseAntiforgery()</c>, as far as the
    /// application calls them itself, and before what handles requests. Called again on the same
    /// pipeline it adds nothing; in a branch with routing of its own it enforces at the endpoints of the branch.
    /// </summary>
    /// <param name="app">The application.</param>
    /// <returns>The application.</returns>
    /// <exception cref="InvalidOperationException">The engine is not among the services.</exception>
    public static IApplicationBuilder UseRiskAware(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (app.ApplicationServices.GetService<IRiskEngine>() is not { } engine)
        {
            throw new InvalidOperationException("UseRiskAware() needs the engine: call builder.Services.AddRiskAware() first.");
        }

        // A branch copies the properties of the pipeline that it leaves, and may need enforcement of its own.
        if (app.Properties.TryGetValue(AddedKey, out var added) && ReferenceEquals(added, app))
        {
            return app;
        }

        app.Properties[AddedKey] = app;

        var logger = app.ApplicationServices.GetRequiredService<ILogger<RiskAwareMiddleware>>();
        if (!app.Properties.ContainsKey("__EndpointRouteBuilder") && !app.Properties.ContainsKey("__GlobalEndpointRouteBuilder"))
        {
            RoutingIsMissing(logger);
        }

        var time = app.ApplicationServices.GetService<TimeProvider>() ?? TimeProvider.System;
        return app.Use(next => new RiskAwareMiddleware(next, engine, time, logger).InvokeAsync);
    }

    [LoggerMessage(11, LogLevel.Warning, "UseRiskAware() is called before UseRouting(): no endpoint is known there, and no decision is enforced")]
    private static partial void RoutingIsMissing(ILogger logger);
}
