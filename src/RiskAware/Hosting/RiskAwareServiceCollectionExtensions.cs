using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using RiskAware;
using RiskAware.Configuration;
using RiskAware.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the RiskAware engine to an application.</summary>
public static class RiskAwareServiceCollectionExtensions
{
    /// <summary>
    /// Adds the engine; safe to call many times. It takes the detections of the process while the host runs. The section
    /// <c>RiskAware</c> of the host's configuration is bound after <paramref name="configure"/>: operations have the last word.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options in code.</param>
    public static IServiceCollection AddRiskAware(this IServiceCollection services, Action<RiskAwareOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (!services.Any(static s => s.ServiceType == typeof(HostSectionMarker)))
        {
            services.AddSingleton<HostSectionMarker>();
            services.AddSection(static provider => provider.GetService<IConfiguration>()?.GetSection(RiskAwareOptions.SectionName));
        }

        return services.AddCore(configure);
    }

    /// <summary>Adds the engine with a configuration section of its own in place of the host's section <c>RiskAware</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section that holds the options themselves.</param>
    public static IServiceCollection AddRiskAware(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        return services.AddSection(_ => section).AddCore(null);
    }

    private static IServiceCollection AddCore(this IServiceCollection services, Action<RiskAwareOptions>? configure)
    {
        services.AddOptions();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        if (services.Any(static s => s.ServiceType == typeof(IRiskEngine)))
        {
            return services;
        }

        services.AddOptionsWithValidateOnStart<RiskAwareOptions>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RiskAwareOptions>, RiskAwareOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(static provider => new ApplicationFacts(provider.GetService<IHostEnvironment>()));
        services.AddSingleton(RiskEngineFactory.Create);
        services.AddSingleton<IRiskEngine>(static provider => provider.GetRequiredService<RiskEngine>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, RiskEngineService>());
        return services;
    }

    private static IServiceCollection AddSection(this IServiceCollection services, Func<IServiceProvider, IConfiguration?> section)
    {
        services.AddSingleton(provider => new RiskAwareConfiguration(section(provider)));
        services.AddSingleton<IPostConfigureOptions<RiskAwareOptions>>(provider => new RiskAwareConfiguration(section(provider)));
        return services;
    }

    private sealed class HostSectionMarker;
}
