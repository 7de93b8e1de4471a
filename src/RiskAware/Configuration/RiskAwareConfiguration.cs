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

        SettingNames.Check(section);
        section.Bind(options);
        BindEach(section.GetSection(nameof(options.Risks)), options.Risks, static (entry, risk) =>
        {
            entry.Bind(risk);
            BindEach(entry.GetSection(nameof(risk.Sequences)), risk.Sequences, static (steps, sequence) => steps.Bind(sequence));
        });
        BindEach(section.GetSection(nameof(options.Points)), options.Points, static (entry, point) => entry.Bind(point));
        BindEach(section.GetSection(nameof(options.Exemptions)), options.Exemptions, static (entry, exemption) => entry.Bind(exemption));
    }

    /// <summary>Calls back at each change, until disposed.</summary>
    internal IDisposable? OnChange(Action changed)
        => section is null ? null : ChangeToken.OnChange(section.GetReloadToken, changed);

    // The binder drops an entry of a dictionary that it cannot read without a word; a misspelled mode would then change nothing.
    private static void BindEach<T>(
        IConfigurationSection entries, IDictionary<string, T> options, Action<IConfigurationSection, T> bind)
        where T : new()
    {
        foreach (var entry in entries.GetChildren())
        {
            if (!options.TryGetValue(entry.Key, out var option))
            {
                options[entry.Key] = option = new();
            }

            bind(entry, option);
        }
    }
}
