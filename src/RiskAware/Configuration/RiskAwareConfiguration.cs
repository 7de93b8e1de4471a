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
    /// <summary>The settings of one risk, by name; those of its options.</summary>
    internal static readonly string[] RiskSettings =
        [nameof(RiskOptions.Mode), nameof(RiskOptions.Impact), nameof(RiskOptions.Window), nameof(RiskOptions.AlertFloor)];

    /// <summary>The settings of one detection point, by name; those of its options.</summary>
    internal static readonly string[] PointSettings = [nameof(PointOptions.Confidence)];

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
        BindEach(section.GetSection(nameof(options.Risks)), options.Risks, RiskSettings, static (entry, risk) => entry.Bind(risk));
        BindEach(section.GetSection(nameof(options.Points)), options.Points, PointSettings, static (entry, point) => entry.Bind(point));
    }

    /// <summary>Calls back at each change, until disposed.</summary>
    internal IDisposable? OnChange(Action changed)
        => section is null ? null : ChangeToken.OnChange(section.GetReloadToken, changed);

    // The binder drops an entry of a dictionary that it cannot read without a word; a misspelled mode would then change nothing.
    private static void BindEach<T>(
        IConfigurationSection entries, IDictionary<string, T> options, string[] known, Action<IConfigurationSection, T> bind)
        where T : new()
    {
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

            bind(entry, option);
        }
    }
}
