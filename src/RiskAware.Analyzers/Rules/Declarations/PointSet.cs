using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Declarations;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>What all detection points of a risk can reach together.</summary>
internal sealed class PointSet
{
    private const int MostProbable = 99;
    private const int Certain = 95;

    private readonly int _groups;
    private readonly int _strongest;

    internal PointSet(IReadOnlyCollection<PointModel> points)
    {
        Count = points.Count;
        // Points of one kind count once, by the strongest; a point without a kind is a group of its own.
        var groups = points.GroupBy(static p => p.Kind == 0 ? p.Id : p.Kind.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .Select(static g => g.Max(Confidence)).ToList();
        _groups = groups.Count;
        _strongest = groups.Count == 0 ? 0 : groups.Max();
        var missed = groups.Aggregate(1.0, static (rest, confidence) => rest * (1 - (confidence / 100.0)));
        Probability = Math.Min(MostProbable, (int)Math.Ceiling((100 * (1 - missed)) - 1e-9));
    }

    internal int Count { get; }

    /// <summary>The highest probability, 0..99 percent.</summary>
    internal int Probability { get; }

    /// <summary>Whether no other assembly can add detection points: the risk is internal, or the assembly is an application.</summary>
    internal static bool IsComplete(Compilation compilation, RiskModel risk)
        => !risk.IsPublic || compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;

    /// <summary>The highest score at an impact.</summary>
    internal int Score(int impact) => (int)Math.Round(impact * Probability / 100.0, MidpointRounding.AwayFromZero);

    /// <summary>Whether two groups of evidence, or one certain point, can stand behind a response.</summary>
    internal bool AllowsActive => Probability >= 80 && (_groups >= 2 || _strongest >= Certain);

    private static int Confidence(PointModel point) => Math.Max(0, point.Threshold?.Confidence ?? point.Confidence);
}
