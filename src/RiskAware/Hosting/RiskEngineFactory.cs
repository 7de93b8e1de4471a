using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using RiskAware.Configuration;

namespace RiskAware.Hosting;

internal static class RiskEngineFactory
{
    internal static RiskEngine Create(IServiceProvider provider) => new(
        new OptionsFeed(
            provider.GetRequiredService<IOptionsFactory<RiskAwareOptions>>(),
            [.. provider.GetServices<RiskAwareConfiguration>()]),
        provider.GetRequiredService<ApplicationFacts>(),
        provider.GetRequiredService<TimeProvider>(),
        [.. provider.GetServices<IRiskEventSink>()],
        [.. provider.GetServices<IRiskObserver>()],
        [.. provider.GetServices<IResponseHandler>()],
        provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance);
}
