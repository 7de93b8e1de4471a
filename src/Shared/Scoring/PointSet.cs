using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Declarations;
using RiskAware.Sequences;

namespace RiskAware.Scoring;

/// <summary>What detection points of a risk can reach together, all of them fresh.</summary>
internal sealed class PointSet
{
    private readonly bool _isCorroborated;

    internal PointSet(IReadOnlyCollection<PointModel> points)
        : this(points, [])
    {
    }

    /// <param name="points">The points.</param>
    /// <param name="sequences">The sequences of the risk.</param>
    internal PointSet(IReadOnlyCollection<PointModel> points, IReadOnlyCollection<SequenceModel> sequences)
    {
        Count = points.Count;
        var plans = sequences.Select(static s => SequencePlan.Read(s.Steps, out _)).ToList();
        points = [.. points.Where(p => !IsSignAgainst(p.Name, plans))];
        // Points of one kind count once, by the strongest; a point without a kind is a group of its own.
        var groups = points.GroupBy(static p => p.Kind == 0 ? p.Id : p.Kind.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .Select(static g => g.Max(Confidence)).ToList();
        // A sequence counts by itself, and only as a certain one corroborates: it is made of what counts already.
        var certain = sequences.Any(static s => s.Confidence >= ScoreRules.Certain);
        _isCorroborated = certain || groups.Count(static g => g > 0) >= 2 || groups.Any(static g => g >= ScoreRules.Certain);
        groups.AddRange(sequences.Select(static s => Math.Min(ScoreRules.MostProbable, Math.Max(0, s.Confidence))));
        Probability = ScoreRules.ToProbability(groups.Aggregate(1.0, static (none, confidence) => none * (1 - (confidence / 100.0))));
    }

    internal int Count { get; }

    /// <summary>The highest probability, 0..99 percent.</summary>
    internal int Probability { get; }

    /// <summary>Whether no other assembly can add detection points: the risk is internal, or the assembly is an application.</summary>
    internal static bool IsComplete(Compilation compilation, RiskModel risk) => !risk.IsPublic || IsApplication(compilation);

    internal static bool IsApplication(Compilation compilation)
        => compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;

    /// <summary>The highest score at an impact.</summary>
    internal int Score(int impact) => ScoreRules.ToScore(impact, Probability);

    /// <summary>Whether two groups of evidence, or one certain point, can stand behind a response.</summary>
    internal bool AllowsActive => Probability >= ScoreRules.Active && _isCorroborated;

    /// <summary>Whether the probability suffices for a kind of response.</summary>
    internal bool AllowsKind(int response) => (DeclaredResponse)response switch
    {
        < DeclaredResponse.NotifyUser => true,
        < DeclaredResponse.RejectInput => Probability >= ScoreRules.Passive,
        < DeclaredResponse.CollectClientData => AllowsActive,
        _ => Probability >= ScoreRules.Intrusive,
    };

    /// <summary>Whether the points can bring a response about.</summary>
    internal bool Allows(ResponseModel response, int impact) => response.AtScore <= Score(impact) && AllowsKind(response.Kind);

    // What only stands behind UNLESS is no evidence.
    private static bool IsSignAgainst(string name, List<SequencePlan?> plans)
        => plans.Any(p => p is not null && p.Names.Contains(name)) && plans.All(p => p is null || !p.Names.Contains(name) || p.OnlyCancels(name));

    private static int Confidence(PointModel point) => Math.Min(ScoreRules.MostProbable, Math.Max(0, point.Threshold?.Confidence ?? point.Confidence));
}
