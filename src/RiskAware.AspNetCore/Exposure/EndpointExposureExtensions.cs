using Microsoft.AspNetCore.Routing;
using RiskAware.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>
/// Says which risks an attacker can bring about through an endpoint. At build time the analyzers then demand that the endpoint
/// reaches a detection point of each; at run time decisions about subjects are enforced there.
/// </summary>
public static class EndpointExposureExtensions
{
    /// <summary>An attacker can bring the risk about through these endpoints.</summary>
    /// <typeparam name="TRisk">A class that carries <see cref="RiskAware.RiskAttribute"/>.</typeparam>
    /// <param name="builder">The route handler.</param>
    /// <returns>The builder.</returns>
    public static RouteHandlerBuilder ExposedTo<TRisk>(this RouteHandlerBuilder builder)
        where TRisk : class
        => Add(builder, typeof(TRisk));

    /// <summary>An attacker can bring the risks about through these endpoints.</summary>
    /// <param name="builder">The route handler.</param>
    /// <param name="risk">A class that carries <see cref="RiskAware.RiskAttribute"/>.</param>
    /// <param name="more">Further risks.</param>
    /// <returns>The builder.</returns>
    public static RouteHandlerBuilder ExposedTo(this RouteHandlerBuilder builder, Type risk, params Type[] more)
        => Add(builder, risk, more);

    /// <summary>An attacker can bring the risk about through these endpoints.</summary>
    /// <typeparam name="TRisk">A class that carries <see cref="RiskAware.RiskAttribute"/>.</typeparam>
    /// <param name="builder">The route group; the exposure holds for all its endpoints.</param>
    /// <returns>The builder.</returns>
    public static RouteGroupBuilder ExposedTo<TRisk>(this RouteGroupBuilder builder)
        where TRisk : class
        => Add(builder, typeof(TRisk));

    /// <summary>An attacker can bring the risks about through these endpoints.</summary>
    /// <param name="builder">The route group; the exposure holds for all its endpoints.</param>
    /// <param name="risk">A class that carries <see cref="RiskAware.RiskAttribute"/>.</param>
    /// <param name="more">Further risks.</param>
    /// <returns>The builder.</returns>
    public static RouteGroupBuilder ExposedTo(this RouteGroupBuilder builder, Type risk, params Type[] more)
        => Add(builder, risk, more);

    /// <summary>An attacker can bring the risk about through these endpoints.</summary>
    /// <typeparam name="TRisk">A class that carries <see cref="RiskAware.RiskAttribute"/>.</typeparam>
    /// <param name="builder">The controllers' actions.</param>
    /// <returns>The builder.</returns>
    public static ControllerActionEndpointConventionBuilder ExposedTo<TRisk>(this ControllerActionEndpointConventionBuilder builder)
        where TRisk : class
        => Add(builder, typeof(TRisk));

    /// <summary>An attacker can bring the risks about through these endpoints.</summary>
    /// <param name="builder">The controllers' actions.</param>
    /// <param name="risk">A class that carries <see cref="RiskAware.RiskAttribute"/>.</param>
    /// <param name="more">Further risks.</param>
    /// <returns>The builder.</returns>
    public static ControllerActionEndpointConventionBuilder ExposedTo(this ControllerActionEndpointConventionBuilder builder, Type risk, params Type[] more)
        => Add(builder, risk, more);

    /// <summary>An attacker can bring the risk about through these endpoints.</summary>
    /// <typeparam name="TRisk">A class that carries <see cref="RiskAware.RiskAttribute"/>.</typeparam>
    /// <param name="builder">The Razor Pages.</param>
    /// <returns>The builder.</returns>
    public static PageActionEndpointConventionBuilder ExposedTo<TRisk>(this PageActionEndpointConventionBuilder builder)
        where TRisk : class
        => Add(builder, typeof(TRisk));

    /// <summary>An attacker can bring the risks about through these endpoints.</summary>
    /// <param name="builder">The Razor Pages.</param>
    /// <param name="risk">A class that carries <see cref="RiskAware.RiskAttribute"/>.</param>
    /// <param name="more">Further risks.</param>
    /// <returns>The builder.</returns>
    public static PageActionEndpointConventionBuilder ExposedTo(this PageActionEndpointConventionBuilder builder, Type risk, params Type[] more)
        => Add(builder, risk, more);

    /// <summary>An attacker can bring the risk about through these endpoints.</summary>
    /// <typeparam name="TRisk">A class that carries <see cref="RiskAware.RiskAttribute"/>.</typeparam>
    /// <param name="builder">The hub.</param>
    /// <returns>The builder.</returns>
    public static HubEndpointConventionBuilder ExposedTo<TRisk>(this HubEndpointConventionBuilder builder)
        where TRisk : class
        => Add(builder, typeof(TRisk));

    /// <summary>An attacker can bring the risks about through these endpoints.</summary>
    /// <param name="builder">The hub.</param>
    /// <param name="risk">A class that carries <see cref="RiskAware.RiskAttribute"/>.</param>
    /// <param name="more">Further risks.</param>
    /// <returns>The builder.</returns>
    public static HubEndpointConventionBuilder ExposedTo(this HubEndpointConventionBuilder builder, Type risk, params Type[] more)
        => Add(builder, risk, more);

    /// <summary>An attacker can bring the risk about through these endpoints.</summary>
    /// <typeparam name="TRisk">A class that carries <see cref="RiskAware.RiskAttribute"/>.</typeparam>
    /// <param name="builder">Any other builder of endpoints.</param>
    /// <returns>The builder.</returns>
    public static IEndpointConventionBuilder ExposedTo<TRisk>(this IEndpointConventionBuilder builder)
        where TRisk : class
        => Add(builder, typeof(TRisk));

    /// <summary>An attacker can bring the risks about through these endpoints.</summary>
    /// <param name="builder">Any other builder of endpoints.</param>
    /// <param name="risk">A class that carries <see cref="RiskAware.RiskAttribute"/>.</param>
    /// <param name="more">Further risks.</param>
    /// <returns>The builder.</returns>
    public static IEndpointConventionBuilder ExposedTo(this IEndpointConventionBuilder builder, Type risk, params Type[] more)
        => Add(builder, risk, more);

    // Not public: with the builder as a type parameter, ExposedTo<TRisk>() could not be inferred.
    private static TBuilder Add<TBuilder>(TBuilder builder, Type risk, params Type[] more)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(risk);
        ArgumentNullException.ThrowIfNull(more);
        if (Array.IndexOf(more, null) >= 0)
        {
            throw new ArgumentException("A risk is null.", nameof(more));
        }

        var metadata = new ExposureMetadata([risk, .. more]);
        builder.Add(endpoint => endpoint.Metadata.Add(metadata));
        return builder;
    }
}
