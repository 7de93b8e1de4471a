using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace RiskAware.Configuration;

/// <summary>
/// Binds a configuration section. It binds after the code has configured, so that operations have the last word: a kill switch
/// that code can override is none.
/// </summary>
internal sealed class RiskAwareConfiguration(IConfiguration? section) : IPostConfigureOptions<RiskAwareOptions>
{
    public void PostConfigure(string? name, RiskAwareOptions options)
    {
        if (name == Options.DefaultName)
        {
            section?.Bind(options);
        }
    }

    /// <summary>Calls back at each change, until disposed.</summary>
    internal IDisposable? OnChange(Action changed)
        => section is null ? null : ChangeToken.OnChange(section.GetReloadToken, changed);
}
