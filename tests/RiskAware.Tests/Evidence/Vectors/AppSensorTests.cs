using RiskAware.Tests.Support;
using static RiskAware.Tests.Evidence.Vectors.Vector;
using static RiskAware.Tests.Support.EngineTest;

namespace RiskAware.Tests.Evidence.Vectors;

/// <summary>
/// What the reference engine of the field was seen to do. An attack of a point is here an occurrence of it as evidence, one of a
/// rule a complete sequence; each deviation stands in docs/engine.md.
/// </summary>
public sealed class AppSensorTests
{
    public static TheoryData<string> Followed => [.. All.Where(static v => v.Follow == "yes").Select(static v => v.Name)];

    [Fact]
    public void All_recorded_behaviours_are_here()
        => Assert.Equal((18, 13, 2, 3), (All.Count, All.Count(static v => v.Follow == "yes"), All.Count(static v => v.Follow == "choose"), All.Count(static v => v.Follow == "no")));

    [Theory]
    [MemberData(nameof(Followed))]
    public void What_is_to_be_followed_is_the_same(string name)
    {
        var vector = Of(name);
        using var played = new PlayedVector(vector);
        Assert.Equal((vector.AttacksByPoint, vector.AttacksByRule), (vector.AttacksByPoint.Length == 0 ? "" : played.ByPoint, played.ByRule));
    }

    [Fact]
    public void A_burst_within_one_millisecond_is_counted_whole()
    {
        using var played = new PlayedVector(Of("same-millisecond-burst"));
        Assert.Equal("0 0 1 1 1 2 2 2 3", played.ByPoint);
    }

    [Fact]
    public void Old_occurrences_are_counted_by_their_own_time()
    {
        using var played = new PlayedVector(Of("replay-of-old-events-never-fires"));
        Assert.Equal("0 0 1 1 1 2", played.ByPoint);
    }

    [Fact]
    public void A_clock_that_steps_back_changes_no_count()
    {
        using var played = new PlayedVector(Of("clock-steps-back"));
        Assert.Equal("0 0 1 1 1", played.ByPoint);
    }

    [Fact]
    public void Points_are_counted_by_themselves_and_decided_on_together()
    {
        var vector = Of("escalation-is-per-user-not-per-detection-point");
        using var played = new PlayedVector(vector);
        Assert.Equal(vector.AttacksByPoint, played.ByPoint);
        Assert.Equal(84, played.Probability("bob"));
    }

    [Fact]
    public void A_window_longer_than_a_day_is_refused()
    {
        var threshold = Of("interval-of-25-days").Points["IE1"];
        using var test = new EngineTest(configure: o => o.Points["UPL-1.IE1"] = new() { Threshold = { Within = TimeSpan.FromSeconds(threshold.Seconds) } });
        Assert.Contains("25.00:00:00 is not between", Assert.ThrowsAny<Exception>(() => test.Report(TestRisk.Point(TestRisk.Risk()), Account())).Message, StringComparison.Ordinal);
    }

    private static Vector Of(string name) => All.Single(v => v.Name == name);
}
