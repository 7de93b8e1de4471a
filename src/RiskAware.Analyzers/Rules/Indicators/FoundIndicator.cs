using System.Collections.Generic;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>What the table says about an exception that arrives at a clause.</summary>
internal sealed record FoundIndicator(string Name, Noise Noise, IReadOnlyList<int> Cwe, IReadOnlyList<string> Attack)
{
    /// <summary>The metadata name of the type whose rows decided.</summary>
    internal string Type { get; init; } = string.Empty;
}
