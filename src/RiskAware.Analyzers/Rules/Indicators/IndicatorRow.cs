using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

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
    General,
    Never,
}

/// <summary>A row of the indicator table.</summary>
internal sealed record IndicatorRow(
    string Indicator, RowCondition Condition, ImmutableHashSet<string> Callees, Noise Noise, IReadOnlyList<int> Cwe, IReadOnlyList<string> Attack)
{
    private const string Call = "call:";

    /// <summary>The noise that a plain catch of the type has: without a look at the code or the input it is not certain.</summary>
    internal Noise EffectiveNoise => Noise == Noise.Low && Condition is (RowCondition.Code or RowCondition.Input) ? Noise.Medium : Noise;

    /// <summary>Reads the fields of a line: type, indicator, when, noise, CWE, ATT&amp;CK.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="row">The row.</param>
    /// <returns>What is wrong with the line, or null.</returns>
    internal static string? TryRead(string[] fields, out IndicatorRow? row)
    {
        row = null;
        if (fields.Length != 6)
        {
            return "it has " + fields.Length.ToString(CultureInfo.InvariantCulture) + " fields, not the six of 'type,indicator,when,noise,cwe,attack'";
        }

        var when = fields[2].Trim();
        var condition = ConditionOf(when);
        var indicator = fields[1].Trim();
        if (fields[0].Trim().Length == 0 || indicator.Length == 0)
        {
            return "the type and the indicator must be given";
        }

        if (condition is not { } known)
        {
            return "'" + when + "' is no condition (empty, code, input, general, never or call:A|B)";
        }

        if (NoiseOf(fields[3]) is not { } noise)
        {
            return "'" + fields[3].Trim() + "' is no noise (low, medium or high)";
        }

        var cwe = new List<int>();
        foreach (var number in Parts(fields[4]))
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed))
            {
                return "'" + number + "' is no CWE number";
            }

            cwe.Add(parsed);
        }

        var callees = known == RowCondition.Call ? when.Substring(Call.Length).Split('|').ToImmutableHashSet(StringComparer.Ordinal) : ImmutableHashSet<string>.Empty;
        row = new(indicator, known, callees, noise, cwe, Parts(fields[5]).ToList());
        return null;
    }

    /// <summary>The noise of a word, or null.</summary>
    internal static Noise? NoiseOf(string word) => word.Trim().ToLowerInvariant() switch
    {
        "low" => Noise.Low,
        "medium" => Noise.Medium,
        "high" => Noise.High,
        _ => null,
    };

    private static RowCondition? ConditionOf(string when)
        => when.StartsWith(Call, StringComparison.Ordinal) && when.Length > Call.Length ? RowCondition.Call : when switch
        {
            "" => RowCondition.Always,
            "code" => RowCondition.Code,
            "input" => RowCondition.Input,
            "general" => RowCondition.General,
            "never" => RowCondition.Never,
            _ => null,
        };

    private static IEnumerable<string> Parts(string field)
        => field.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(static p => p.Trim()).Where(static p => p.Length > 0).Distinct();
}
