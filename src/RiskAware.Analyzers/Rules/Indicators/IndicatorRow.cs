using System.Collections.Generic;
using System.Collections.Immutable;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>How often honest life causes an indicator.</summary>
internal enum Noise
{
    Low,
    Medium,
    High,
}

/// <summary>What has to hold before a row counts; see the head of the data file.</summary>
internal enum RowCondition
{
    Always,
    Code,
    Input,
    Call,
    Never,
}

/// <summary>A row of the indicator table.</summary>
internal sealed record IndicatorRow(
    string Indicator, RowCondition Condition, ImmutableHashSet<string> Callees, Noise Noise, IReadOnlyList<int> Cwe, IReadOnlyList<string> Attack)
{
    /// <summary>The noise that a plain catch of the type has: without a look at the code or the input it is not certain.</summary>
    internal Noise EffectiveNoise => Noise == Noise.Low && Condition is (RowCondition.Code or RowCondition.Input) ? Noise.Medium : Noise;
}
