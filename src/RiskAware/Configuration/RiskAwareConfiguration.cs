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
    /// <summary>What the section says about the kill switch alone, whatever else is wrong with it; null: nothing, or nothing readable.</summary>
    internal bool? Enabled => bool.TryParse(section?[nameof(RiskAwareOptions.Enabled)], out var enabled) ? enabled : null;

    /// <summary>What the section says about the mode alone; null: nothing, or nothing readable.</summary>
    internal RiskAwareMode? Mode
        => Enum.TryParse<RiskAwareMode>(section?[nameof(RiskAwareOptions.Mode)], ignoreCase: true, out var mode) ? mode : null;

    public void PostConfigure(string? name, RiskAwareOptions options)
    {
        if (name != Options.DefaultName || section is null)
        {
            return;
        }

        section.Bind(options);
        BindEach(section.GetSection(nameof(options.Risks)), options.Risks);
        BindEach(section.GetSection(nameof(options.Points)), options.Points);
    }

    /// <summary>Calls back at each change, until disposed.</summary>
    internal IDisposable? OnChange(Action changed)
        => section is null ? null : ChangeToken.OnChange(section.GetReloadToken, changed);

    // The binder drops an entry of a dictionary that it cannot read without a word; a misspelled mode would then change nothing.
    private static void BindEach<T>(IConfigurationSection entries, IDictionary<string, T> options)
        where T : new()
    {
        var known = typeof(T).GetProperties().Select(static p => p.Name).ToArray();
        foreach (var entry in entries.GetChildren())
        {
            foreach (var setting in entry.GetChildren())
            {
                if (!known.Contains(setting.Key, StringComparer.OrdinalIgnoreCase))
                {
                    throw new InvalidOperationException(
                        $"'{setting.Path}' is no setting. There are: {string.Join(", ", known)}.");
                }
            }

            if (!options.TryGetValue(entry.Key, out var option))
            {
                options[entry.Key] = option = new();
            }

            entry.Bind(option);
        }
    }
}
