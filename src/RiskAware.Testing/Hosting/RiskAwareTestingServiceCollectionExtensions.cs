using Microsoft.Extensions.DependencyInjection.Extensions;
using RiskAware;
using RiskAware.Testing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Prepares a host for tests of what it detects.</summary>
public static class RiskAwareTestingServiceCollectionExtensions
{
    /// <summary>
    /// Adds a <see cref="RiskEventRecorder"/>, which the test asks the services for, and puts a clock of the test's in place of the
    /// system's. Safe to call many times, before or after <c>AddRiskAware()</c>; a web host takes it by
    /// <c>ConfigureTestServices</c> as well.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="clock">The clock; null leaves the host its own.</param>
    public static IServiceCollection AddRiskAwareTesting(this IServiceCollection services, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (!services.Any(static s => s.ServiceType == typeof(RiskEventRecorder)))
        {
            services.AddSingleton<RiskEventRecorder>();
            services.AddSingleton<IRiskEventSink>(static provider => provider.GetRequiredService<RiskEventRecorder>());
        }

        if (clock is not null)
        {
            services.Replace(ServiceDescriptor.Singleton(clock));
        }

        return services;
    }
}
