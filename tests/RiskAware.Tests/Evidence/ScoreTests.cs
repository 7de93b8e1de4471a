using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Evidence;

public sealed class ScoreTests
{
    [Theory]
    [InlineData(60, 80, 60, 48)]
    [InlineData(95, 80, 95, 76)]
    [InlineData(25, 50, 25, 13)]
    [InlineData(99, 100, 99, 99)]
    [InlineData(1, 1, 1, 0)]
    public void One_detection_gives_its_confidence_and_impact_times_it(int confidence, int impact, int probability, int score)
    {
        using var test = new EngineTest();
        test.Report(Point(Risk(impact: impact), confidence: confidence), Account());
        Assert.Equal((probability, score), (test.Latest.Probability, test.Latest.Score));
    }

    [Theory]
    [InlineData(10, 25, 33)]
    [InlineData(25, 10, 33)]
    [InlineData(9, 50, 55)]
    [InlineData(10, 45, 51)]
    public void Half_a_percent_is_rounded_away_from_zero_whatever_binary_fractions_say(int first, int second, int probability)
    {
        using var test = new EngineTest();
        var risk = Risk();
        test.Report(Point(risk, "A", first), Account());
        test.Report(Point(risk, "B", second), Account());
        Assert.Equal(probability, test.Latest.Probability);
    }

    [Fact]
    public void Repetition_never_raises()
    {
        using var test = new EngineTest();
        var point = Point(Risk());
        for (var i = 0; i < 50; i++)
        {
            test.Report(point, Account());
        }

        Assert.Equal(60, test.Latest.Probability);
        Assert.Equal(50, test.Latest.Detections);
    }

    [Fact]
    public void Two_kinds_of_points_add_as_noisy_or()
    {
        using var test = new EngineTest();
        var risk = Risk();
        test.Report(Point(risk, "A", 60, PointKind.Invariant), Account());
        test.Report(Point(risk, "B", 60, PointKind.Behaviour), Account());
        Assert.Equal(84, test.Latest.Probability);
        Assert.Equal(67, test.Latest.Score);
    }

    [Fact]
    public void Points_of_one_kind_count_once_by_the_strongest()
    {
        using var test = new EngineTest();
        var risk = Risk();
        test.Report(Point(risk, "A", 25, PointKind.Invariant), Account());
        test.Report(Point(risk, "B", 60, PointKind.Invariant), Account());
        test.Report(Point(risk, "C", 30, PointKind.Invariant), Account());
        Assert.Equal(60, test.Latest.Probability);
    }

    [Fact]
    public void A_point_without_a_kind_is_a_group_of_its_own()
    {
        using var test = new EngineTest();
        var risk = Risk();
        test.Report(Point(risk, "A", 50), Account());
        test.Report(Point(risk, "B", 50), Account());
        Assert.Equal(75, test.Latest.Probability);
    }

    [Fact]
    public void Probability_never_exceeds_99()
    {
        using var test = new EngineTest();
        var risk = Risk(impact: 100);
        for (var i = 0; i < 5; i++)
        {
            test.Report(Point(risk, "P" + i, 99), Account());
        }

        Assert.Equal(99, test.Latest.Probability);
        Assert.Equal(99, test.Latest.Score);
    }

    [Theory]
    [InlineData(0, 80)]
    [InlineData(30, 40)]
    [InlineData(59, 20)]
    public void Evidence_loses_half_its_weight_in_half_the_window(int minutes, int probability)
    {
        using var test = new EngineTest();
        test.Report(Point(Risk(), confidence: 80), Account());
        var incident = test.Latest.IncidentId;
        test.Clock.Advance(TimeSpan.FromMinutes(minutes));
        Assert.Equal(probability, test.Engine.Explain(incident)!.Probability);
    }

    [Fact]
    public void A_new_occurrence_makes_a_term_young_again()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), confidence: 80);
        test.Report(point, Account());
        test.Clock.Advance(TimeSpan.FromMinutes(30));
        test.Report(point, Account());
        Assert.Equal(80, test.Latest.Probability);
    }

    [Theory]
    [InlineData(0, RiskBand.Low)]
    [InlineData(21, RiskBand.Low)]
    [InlineData(22, RiskBand.Medium)]
    [InlineData(47, RiskBand.Medium)]
    [InlineData(48, RiskBand.High)]
    [InlineData(73, RiskBand.High)]
    [InlineData(74, RiskBand.Critical)]
    [InlineData(99, RiskBand.Critical)]
    public void Bands_are_those_of_the_design(int score, RiskBand band)
    {
        using var test = new EngineTest();
        if (score > 0)
        {
            test.Report(Point(Risk(impact: 100), confidence: score), Account());
            Assert.Equal(band, test.Latest.Band);
            return;
        }

        test.Report(Point(Risk(impact: 100), confidence: 50, threshold: Threshold(2)), Account());
        Assert.Equal((0, band), (test.Latest.Score, test.Latest.Band));
    }

    [Fact]
    public void Evidence_about_one_subject_says_nothing_about_another()
    {
        using var test = new EngineTest();
        var risk = Risk();
        test.Report(Point(risk, "A"), Account("alice"));
        test.Report(Point(risk, "B"), Account("bob"));
        Assert.Equal(60, test.Latest.Probability);
    }

    [Fact]
    public void Evidence_of_one_risk_says_nothing_about_another()
    {
        using var test = new EngineTest();
        test.Report(Point(Risk("UPL-1"), "A"), Account());
        test.Report(Point(Risk("LOG-1"), "B"), Account());
        Assert.Equal(60, test.Latest.Probability);
    }

    [Fact]
    public void Descriptors_of_two_assemblies_for_one_risk_are_one_risk()
    {
        using var test = new EngineTest();
        test.Report(Point(Risk(), "A", 50), Account());
        test.Report(Point(Risk(), "B", 50), Account());
        Assert.Equal(75, test.Latest.Probability);
    }

    [Fact]
    public void Without_a_subject_a_detection_is_scored_and_never_enforced()
    {
        using var test = new EngineTest();
        var risk = Risk(responses: Response(ResponseKind.Delay, 10));
        var decision = test.Report(Point(risk, confidence: 95));
        Assert.Equal(76, decision.Score);
        Assert.False(decision.IsDenied);
        Assert.Null(test.Latest.SubjectKind);
        Assert.Contains("Nobody is known", test.Engine.Explain(decision.IncidentId)!.HeldBack.Single().Reason, StringComparison.Ordinal);
    }
}
