using FsCheck;
using FsCheck.Fluent;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Evidence;

public sealed class ScorePropertyTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(60);

    private static readonly RiskDescriptor s_risk = Risk(impact: 100);

    /// <summary>Points of several kinds and confidences, by number.</summary>
    private static readonly DetectionPointDescriptor[] s_points = [.. Enumerable
        .Range(0, 12)
        .Select(static i => Point(s_risk, "P" + i, 5 + (i * 8), (PointKind)(i % 5)))];

    private static Arbitrary<int[]> Sequences => Gen.Choose(0, s_points.Length - 1).NonEmptyListOf().Select(static l => l.ToArray()).ToArbitrary();

    [Fact]
    public void Score_never_falls_with_more_evidence() => Check.One(s_config, Prop.ForAll(Sequences, static sequence =>
    {
        using var test = new EngineTest();
        var last = 0;
        return sequence.All(i =>
        {
            var score = test.Report(s_points[i], Account()).Score;
            var held = score >= last;
            last = score;
            return held;
        });
    }));

    [Fact]
    public void Score_never_rises_by_waiting() => Check.One(s_config, Prop.ForAll(Sequences, static sequence =>
    {
        using var test = new EngineTest();
        var decision = default(RiskDecision);
        foreach (var i in sequence)
        {
            decision = test.Report(s_points[i], Account());
        }

        var last = decision.Score;
        for (var minute = 1; minute < 60; minute += 7)
        {
            test.Clock.Advance(TimeSpan.FromMinutes(7));
            var score = test.Engine.Explain(decision.IncidentId)?.Score ?? 0;
            if (score > last)
            {
                return false;
            }

            last = score;
        }

        return true;
    }));

    [Fact]
    public void Score_does_not_depend_on_the_order_within_an_instant() => Check.One(s_config, Prop.ForAll(Sequences, static sequence =>
        ScoreOf(sequence, false) == ScoreOf([.. sequence.Reverse()], false)
        && ScoreOf(sequence, true) == ScoreOf([.. sequence.Reverse()], true)));

    [Fact]
    public void Score_is_impact_times_probability() => Check.One(s_config, Prop.ForAll(Sequences, static sequence =>
    {
        using var test = new EngineTest();
        foreach (var i in sequence)
        {
            test.Report(s_points[i], Account());
        }

        return test.Latest.Score == (int)Math.Round(s_risk.Impact * test.Latest.Probability / 100.0, MidpointRounding.AwayFromZero);
    }));

    private static int ScoreOf(int[] sequence, bool inOneRequest)
    {
        using var test = new EngineTest();
        using var scope = inOneRequest ? test.Request(Account()) : null;
        var score = 0;
        foreach (var i in sequence)
        {
            score = test.Report(s_points[i], Account()).Score;
        }

        return score;
    }
}
