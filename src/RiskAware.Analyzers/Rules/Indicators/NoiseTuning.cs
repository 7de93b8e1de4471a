using Microsoft.CodeAnalysis.Diagnostics;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>
/// What an .editorconfig says about the noise of an indicator:
/// <c>riskaware_indicators.System.IO.FileNotFoundException.noise = none</c>, by type or by the name of the indicator.
/// </summary>
internal static class NoiseTuning
{
    /// <summary>The indicator with the noise that the configuration gives it; null: it is none here.</summary>
    internal static FoundIndicator? Apply(FoundIndicator? found, AnalyzerConfigOptions? options)
    {
        if (found is null || options is null || (Word(found.Type, options) ?? Word(found.Name, options)) is not { } word)
        {
            return found;
        }

        // A word that means nothing changes nothing.
        return word.Trim().ToLowerInvariant() == "none" ? null
            : IndicatorRow.NoiseOf(word) is { } noise ? found with { Noise = noise }
            : found;
    }

    private static string? Word(string key, AnalyzerConfigOptions options)
        => options.TryGetValue("riskaware_indicators." + key + ".noise", out var word) ? word : null;
}
