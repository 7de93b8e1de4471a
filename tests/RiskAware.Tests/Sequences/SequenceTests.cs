using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Sequences;

public sealed class SequenceTests
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    // Each letter is a detection of the point of that name, a second after the one before; a digit waits so many minutes.
    [Theory]
    [InlineData("A AND B", "AB", 1)]
    [InlineData("A AND B", "BA", 1)]
    [InlineData("A AND B", "AAAA", 0)]
    [InlineData("A AND B", "ABAB", 2)]
    [InlineData("A AND B", "ABB", 1)]
    [InlineData("A AND B", "A9B", 1)]
    [InlineData("A AND B", "A91B", 0)]
    [InlineData("A OR B", "ABC", 2)]
    [InlineData("A THEN B", "AB", 1)]
    [InlineData("A THEN B", "BA", 0)]
    [InlineData("A THEN B", "BAB", 1)]
    [InlineData("A THEN B", "ACCB", 1)]
    [InlineData("A THEN B", "A91B", 0)]
    [InlineData("A THEN B", "A9AB1B", 1)]
    [InlineData("A THEN B THEN C", "ABAC", 1)]
    [InlineData("A THEN B THEN C", "ABA9C", 1)]
    [InlineData("A THEN B THEN C", "AB91ABC", 1)]
    [InlineData("A THEN B THEN C", "A5B5C", 0)]
    [InlineData("A THEN B THEN C", "A5AB5C", 1)]
    [InlineData("A THEN A THEN A", "AAAAAAA", 2)]
    [InlineData("(A AND B) THEN A", "AB", 0)]
    [InlineData("(A AND B) THEN A", "ABA", 1)]
    [InlineData("A THEN (B OR C AND D)", "AC", 0)]
    [InlineData("A THEN (B OR C AND D)", "ACD", 1)]
    [InlineData("A THEN (B OR C AND D)", "CADB", 1)]
    [InlineData("A UNLESS C THEN B", "AB", 1)]
    [InlineData("A UNLESS C THEN B", "ACB", 0)]
    [InlineData("A UNLESS C THEN B", "ACAB", 1)]
    [InlineData("A UNLESS C THEN B", "CAB", 1)]
    [InlineData("A UNLESS C OR D THEN B", "ADB", 0)]
    [InlineData("A UNLESS D THEN (B AND C)", "ABDC", 0)]
    [InlineData("A UNLESS D THEN (B AND C)", "ABDAC", 0)]
    [InlineData("A UNLESS D THEN (B AND C)", "ABDACB", 1)]
    public void Steps_are_complete_in_their_order_and_time(string steps, string occurrences, int times)
    {
        using var test = new EngineTest();
        Assert.Equal(times, Play(test, Risk(steps), occurrences));
    }

    [Theory]
    [InlineData("A UNLESS C", "A", 0)]
    [InlineData("A UNLESS C", "A91", 1)]
    [InlineData("A UNLESS C", "AC91", 0)]
    [InlineData("A UNLESS C", "A9C", 0)]
    [InlineData("A UNLESS C", "A91C", 1)]
    [InlineData("A UNLESS C", "ACA91", 1)]
    [InlineData("A UNLESS C", "A5A5", 1)]
    [InlineData("A UNLESS C", "A3A3A3A3A", 1)]
    [InlineData("A THEN B UNLESS C", "AB91", 1)]
    [InlineData("A THEN B UNLESS C", "A91", 0)]
    [InlineData("A THEN B UNLESS C", "ACB91", 0)]
    [InlineData("A THEN B UNLESS C", "ABC91", 0)]
    [InlineData("A THEN B UNLESS C", "A5B5", 1)]
    public void What_does_not_come_completes_when_its_time_is_over(string steps, string occurrences, int times)
    {
        using var test = new EngineTest();
        Assert.Equal(times, Play(test, Risk(steps), occurrences));
    }

    [Fact]
    public void A_complete_sequence_is_evidence_that_the_explanation_names()
    {
        using var test = new EngineTest();
        Play(test, Risk("A THEN B"), "AB");
        var explanation = test.Engine.Explain(test.Latest.IncidentId)!;
        Assert.Equal(("UPL-1.Looted", 90, "A THEN B", 1, true), explanation.Terms.Where(static t => t.Sequence is not null)
            .Select(static t => (t.PointId, t.Confidence, t.Sequence, t.Times, t.Counts)).Single());
        Assert.Equal(90, explanation.Probability);
        Assert.Equal(["UPL-1.A", "UPL-1.B", "UPL-1.Looted"], test.Events[^1].Points);
    }

    [Fact]
    public void A_sequence_under_way_is_no_evidence_and_not_told()
    {
        using var test = new EngineTest(configure: static o => o.AlertFloor = 1);
        Play(test, Risk("A THEN B"), "A");
        Assert.Equal((0, 0.0), test.Engine.Explain(test.Latest.IncidentId)!.Terms.Where(static t => t.Sequence is not null).Select(static t => (t.Confidence, t.Weight)).Single());
        Assert.Equal(["UPL-1.A"], test.Events[^1].Points);
    }

    [Fact]
    public void An_absence_decides_and_tells_without_a_detection()
    {
        using var test = new EngineTest();
        var risk = Risk("A UNLESS C", Response(ResponseKind.Delay, 40));
        test.Report(Point(risk, "A", 5), Account());
        test.Clock.Advance(TimeSpan.FromMinutes(10) - s_second);
        test.Engine.Tick();
        Assert.Equal(DecisionKind.Allow, test.Check(Account()).Kind);
        test.Clock.Advance(TimeSpan.FromSeconds(6));
        test.Engine.Tick();
        Assert.Equal(DecisionKind.Delay, test.Check(Account()).Kind);
        Assert.Equal((RiskEventState.Open, "UPL-1.Looted"), (test.Events.Single().State, test.Events.Single().Points[^1]));
    }

    [Fact]
    public void A_point_behind_unless_alone_speaks_against_the_risk()
    {
        using var test = new EngineTest();
        Play(test, Risk("A UNLESS C"), "CCC");
        Assert.Equal((0, 3), (test.Latest.Probability, test.Latest.Detections));
    }

    [Fact]
    public void A_point_with_a_threshold_occurs_when_it_is_crossed()
    {
        using var test = new EngineTest();
        var risk = Risk("A THEN B");
        var many = Point(risk, "A", 5, threshold: Threshold(3, confidence: 5));
        for (var i = 0; i < 2; i++)
        {
            test.Report(many, Account());
        }

        var decision = test.Report(Point(risk, "B", 5), Account());
        Assert.Equal(0, Times(test, decision));
        test.Report(many, Account());
        Assert.Equal(1, Times(test, test.Report(Point(risk, "B", 5), Account())));
    }

    [Fact]
    public void Subjects_do_not_complete_each_others_sequences()
    {
        using var test = new EngineTest();
        var risk = Risk("A THEN B");
        test.Report(Point(risk, "A", 5), Account("alice"));
        test.Report(Point(risk, "B", 5), Account("bob"));
        Assert.All(test.Observer.Assessments, static a => Assert.True(a.Probability < 10));
    }

    [Fact]
    public void A_sequence_alone_does_not_corroborate()
    {
        using var test = new EngineTest();
        var risk = Risk("A THEN B", Response(ResponseKind.LockAccount, 50));
        test.Report(Point(risk, "A", 5, PointKind.Invariant), Account());
        Assert.Equal(DecisionKind.Observe, test.Report(Point(risk, "B", 5, PointKind.Invariant), Account()).Kind);
        Assert.Contains(test.Engine.Explain(test.Latest.IncidentId)!.HeldBack, static h => h.Kind == ResponseKind.LockAccount);
    }

    [Fact]
    public void In_one_request_a_sequence_and_its_last_point_count_once()
    {
        using var test = new EngineTest();
        var risk = Risk("A AND B");
        using (test.Request(Account()))
        {
            test.Report(Point(risk, "A", 60));
            Assert.Equal(90, test.Report(Point(risk, "B", 60)).Score * 100 / 80);
        }
    }

    [Fact]
    public void What_comes_late_takes_its_place_by_its_own_time()
    {
        using var test = new EngineTest();
        var risk = Risk("A THEN B");
        test.Engine.Tick();
        test.Clock.Advance(TimeSpan.FromMinutes(1));
        test.Report(Point(risk, "B", 5), Account());
        test.Clock.Advance(s_second);
        using (new TimedScope(test.Engine, test.Clock.GetUtcNow() - TimeSpan.FromSeconds(30)))
        {
            Assert.Equal(1, Times(test, test.Report(Point(risk, "A", 5), Account())));
        }
    }

    [Fact]
    public void An_occurrence_of_a_sequence_under_way_allocates_nothing()
        => Assert.Equal(BytesOf(TestRisk.Risk()), BytesOf(Risk("A THEN B THEN C")));

    [Fact]
    public void Settings_change_steps_time_and_confidence()
    {
        using var test = new EngineTest();
        test.Configuration["RiskAware:Risks:UPL-1:Sequences:Looted:Steps"] = "B THEN A";
        test.Configuration["RiskAware:Risks:UPL-1:Sequences:Looted:Within"] = "00:00:30";
        test.Configuration["RiskAware:Risks:UPL-1:Sequences:Looted:Confidence"] = "70";
        var risk = Risk("A THEN B");
        Assert.Equal(0, Play(test, risk, "AB"));
        Assert.Equal(1, Play(test, risk, "9BA"));
        Assert.Equal(70, test.Engine.Explain(test.Latest.IncidentId)!.Terms.Single(static t => t.Sequence is not null).Confidence);
        Assert.Equal(1, Play(test, risk, "9B1A"));
    }

    [Fact]
    public void A_reload_that_changes_something_else_keeps_how_far_a_sequence_is()
    {
        using var test = new EngineTest();
        var risk = Risk("A THEN B");
        Play(test, risk, "A");
        test.Configuration["RiskAware:AlertFloor"] = "30";
        test.Engine.Reload();
        Assert.Equal(1, Play(test, risk, "B"));
    }

    private static long BytesOf(RiskDescriptor risk)
    {
        using var test = new EngineTest();
        var points = new[] { Point(risk, "A", 5), Point(risk, "B", 5) };
        var account = Account();
        var bytes = 0L;
        for (var i = 0; i < 1000; i++)
        {
            // The first ones make room for what is kept.
            bytes = i == 100 ? GC.GetAllocatedBytesForCurrentThread() : bytes;
            test.Report(points[i & 1], account);
            test.Observer.Assessments.Clear();
        }

        return GC.GetAllocatedBytesForCurrentThread() - bytes;
    }

    private static RiskDescriptor Risk(string steps, params ResponseDescriptor[] responses)
        => WithSequences(TestRisk.Risk(responses: responses), new SequenceDescriptor("Looted", steps, TimeSpan.FromMinutes(10), 90, Stage.Attempt));

    private static int Play(EngineTest test, RiskDescriptor risk, string occurrences)
    {
        RiskDecision decision = default;
        foreach (var occurrence in occurrences)
        {
            if (char.IsAsciiDigit(occurrence))
            {
                test.Clock.Advance(TimeSpan.FromMinutes(occurrence - '0'));
                test.Engine.Tick();
                continue;
            }

            decision = test.Report(Point(risk, occurrence.ToString(), 5, PointKind.Invariant), Account());
            test.Clock.Advance(s_second);
        }

        return Times(test, decision);
    }

    private static int Times(EngineTest test, RiskDecision decision)
        => test.Engine.Explain(decision.IncidentId)!.Terms.Single(static t => t.Sequence is not null).Times;
}
