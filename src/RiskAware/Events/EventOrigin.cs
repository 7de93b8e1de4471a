using RiskAware.Configuration;

namespace RiskAware.Events;

/// <summary>Where risk events come from.</summary>
internal sealed record EventOrigin(string Service, string Version, string Environment, string Instance)
{
    internal static EventOrigin Of(RiskAwareOptions options, ApplicationFacts application) => new(
        options.Service ?? application.Service,
        options.Version ?? application.Version,
        options.Environment ?? application.Environment,
        options.Instance ?? System.Environment.MachineName);
}
