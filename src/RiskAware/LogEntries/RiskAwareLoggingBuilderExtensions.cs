using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Console;
using RiskAware;
using RiskAware.Configuration;
using RiskAware.LogEntries;

namespace Microsoft.Extensions.Logging;

/// <summary>Adds the log format of RiskAware to an application.</summary>
public static class RiskAwareLoggingBuilderExtensions
{
    /// <summary>
    /// Writes every entry of the application's log to the console as one JSON line in the Elastic Common Schema, whether it is a
    /// detection or not: one set of fields for all services, exceptions as data, and no line that somebody can forge. Safe to
    /// call many times.
    /// </summary>
    /// <param name="builder">The builder of the log.</param>
    /// <param name="configure">Says where the entries come from.</param>
    public static ILoggingBuilder AddRiskAwareConsole(this ILoggingBuilder builder, Action<RiskAwareConsoleOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddConsole(static options => options.FormatterName = RiskAwareConsoleOptions.FormatterName);
        builder.Services.AddOptions<RiskAwareConsoleOptions>();
        if (configure is not null)
        {
            builder.Services.Configure(configure);
        }

        builder.Services.TryAddSingleton(static provider => new ApplicationFacts(provider.GetService<IHostEnvironment>()));
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<ConsoleFormatter, EntryFormatter>());
        return builder;
    }
}
