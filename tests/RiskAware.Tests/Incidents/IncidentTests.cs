using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Incidents;

public sealed class IncidentTests
{
    [Fact]
    public void Detections_within_the_window_are_one_incident()
    {
        using var test = new EngineTest();
        var point = Point(Risk());
        var first = test.Report(point, Account());
        test.Clock.Advance(TimeSpan.FromMinutes(59));
        test.Engine.Tick();
        Assert.Equal(first.IncidentId, test.Report(point, Account()).IncidentId);
    }

    [Fact]
    public void Each_detection_extends_the_incident()
    {
        using var test = new EngineTest();
        var point = Point(Risk());
        var first = test.Report(point, Account());
        for (var i = 0; i < 5; i++)
        {
            test.Clock.Advance(TimeSpan.FromMinutes(50));
            Assert.Equal(first.IncidentId, test.Report(point, Account()).IncidentId);
        }
    }

    [Fact]
    public void A_quiet_window_closes_the_incident_without_a_timer()
    {
        using var test = new EngineTest();
        var point = Point(Risk());
        var first = test.Report(point, Account());
        test.Clock.Advance(TimeSpan.FromHours(1));
        var second = test.Report(point, Account());
        Assert.NotEqual(first.IncidentId, second.IncidentId);
        Assert.Equal([RiskEventState.Open, RiskEventState.Closed, RiskEventState.Open], test.Events.Select(static e => e.State));
    }

    [Fact]
    public void A_quiet_window_closes_the_incident_by_upkeep()
    {
        using var test = new EngineTest();
        test.Report(Point(Risk()), Account());
        test.Clock.Advance(TimeSpan.FromHours(1));
        test.Engine.Tick();
        Assert.Equal(RiskEventState.Closed, test.Events[^1].State);
        Assert.Equal(0, test.Engine.Status.OpenIncidents);
    }

    [Fact]
    public void No_incident_lives_longer_than_a_day()
    {
        using var test = new EngineTest();
        var point = Point(Risk());
        var first = test.Report(point, Account()).IncidentId;
        for (var i = 0; i < 47; i++)
        {
            test.Clock.Advance(TimeSpan.FromMinutes(30));
            Assert.Equal(first, test.Report(point, Account()).IncidentId);
        }

        test.Clock.Advance(TimeSpan.FromMinutes(30));
        Assert.NotEqual(first, test.Report(point, Account()).IncidentId);
    }

    [Fact]
    public void Below_the_alert_floor_nothing_is_told()
    {
        using var test = new EngineTest();
        test.Report(Point(Risk(impact: 80), confidence: 26), Account());
        Assert.Empty(test.Events);
        test.Clock.Advance(TimeSpan.FromHours(2));
        test.Engine.Tick();
        Assert.Empty(test.Events);
    }

    [Fact]
    public void The_alert_floor_opens_a_band_updates_and_repetition_is_silent()
    {
        using var test = new EngineTest();
        var risk = Risk();
        var weak = Point(risk, "A", 30);
        test.Report(weak, Account());
        test.Report(weak, Account());
        test.Report(Point(risk, "B", 60), Account());
        test.Report(weak, Account());
        test.Report(Point(risk, "C", 95), Account());
        Assert.Equal([24, 58, 79], test.Events.Select(static e => e.RiskScore));
        Assert.Equal([RiskEventState.Open, RiskEventState.Update, RiskEventState.Update], test.Events.Select(static e => e.State));
    }

    [Fact]
    public void An_alert_response_sets_the_floor_of_its_risk()
    {
        using var test = new EngineTest();
        var point = Point(Risk(responses: new ResponseDescriptor(ResponseKind.Alert, 60, TimeSpan.Zero)), "A", 60);
        test.Report(point, Account());
        Assert.Empty(test.Events);
        test.Report(Point(point.Risk, "B", 60), Account());
        Assert.Equal(67, test.Events.Single().RiskScore);
    }

    [Fact]
    public void What_goes_on_is_told_every_quarter_of_an_hour_with_the_count()
    {
        using var test = new EngineTest();
        var point = Point(Risk());
        for (var i = 0; i < 31; i++)
        {
            test.Report(point, Account());
            test.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal([1, 16, 31], test.Events.Select(static e => e.ChildEventCount));
    }

    [Fact]
    public void Sequence_rises_by_one_with_each_event()
    {
        using var test = new EngineTest();
        for (var i = 0; i < 5; i++)
        {
            test.Report(Point(Risk()), Account("a" + i));
        }

        Assert.Equal([1L, 2, 3, 4, 5], test.Events.Select(static e => e.Sequence));
    }

    [Fact]
    public void Successes_that_are_probable_together_are_a_suspected_breach_and_attempts_are_not()
    {
        using var test = new EngineTest();
        var risk = Risk();
        test.Report(Point(risk, "Tried", 95), Account("bob"));
        test.Report(Point(risk, "A", 60, stage: Stage.Success), Account("alice"));
        Assert.DoesNotContain(test.Events, static e => e.Breach);
        test.Report(Point(risk, "B", 60, stage: Stage.Success), Account("alice"));
        Assert.True(test.Events[^1].Breach);
        Assert.Equal(Stage.Success, test.Events[^1].Stage);
    }

    [Fact]
    public void A_suspected_breach_is_told_even_where_the_score_is_below_the_floor()
    {
        using var test = new EngineTest();
        test.Report(Point(Risk(impact: 10), confidence: 90, stage: Stage.Success), Account());
        Assert.True(test.Events.Single().Breach);
    }

    [Fact]
    public void A_suspected_breach_stays_until_a_day_has_passed()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), confidence: 90, stage: Stage.Success);
        var incident = test.Report(point, Account()).IncidentId;
        test.Clock.Advance(TimeSpan.FromHours(20));
        test.Engine.Tick();
        Assert.True(test.Engine.Explain(incident)!.Breach);
        test.Clock.Advance(TimeSpan.FromHours(4));
        test.Engine.Tick();
        Assert.Null(test.Engine.Explain(incident));
    }

    [Fact]
    public void A_person_closes_a_suspected_breach()
    {
        using var test = new EngineTest();
        var incident = test.Report(Point(Risk(), confidence: 90, stage: Stage.Success), Account()).IncidentId;
        Assert.True(test.Engine.Close(incident, "a test of ours", "soc\r\nanalyst"));
        Assert.False(test.Engine.Close(incident, "again", "soc"));
        Assert.Equal(RiskEventState.Closed, test.Events[^1].State);
        Assert.Contains(test.Loggers.Lines, static l => l.Contains(@"soc\r\nanalyst closed incident", StringComparison.Ordinal));
    }

    [Fact]
    public void More_than_twenty_incidents_of_one_risk_become_one_campaign()
    {
        using var test = new EngineTest();
        var risk = Risk();
        for (var i = 0; i < 60; i++)
        {
            test.Report(i == 20 ? Point(risk, "Strong", 90) : Point(risk, "Weak", 40), Address("203.0.113." + i));
        }

        Assert.Equal(20, test.Events.Count(static e => e.Kind == RiskEventKind.Incident));
        var campaign = test.Events.Single(static e => e.Kind == RiskEventKind.Campaign);
        Assert.Equal(21, campaign.Incidents);
        Assert.Equal(10, campaign.TopSubjects.Count);
        Assert.Equal("203.0.113.20", campaign.TopSubjects[0]);
    }

    [Fact]
    public void A_campaign_is_told_again_after_a_while_and_when_it_ends()
    {
        using var test = new EngineTest();
        var point = Point(Risk(responses: Response(ResponseKind.Alert, 1)));
        for (var i = 0; i < 40; i++)
        {
            test.Report(point, Address("203.0.113." + i));
            test.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        test.Clock.Advance(TimeSpan.FromHours(2));
        test.Engine.Tick();
        var campaign = test.Events.Where(static e => e.Kind == RiskEventKind.Campaign).ToArray();
        Assert.Equal([RiskEventState.Open, RiskEventState.Update, RiskEventState.Closed], campaign.Select(static e => e.State));
        Assert.Equal([21, 36, 40], campaign.Select(static e => e.Incidents));
        Assert.Single(campaign.Select(static e => e.IncidentId).Distinct());
    }

    [Fact]
    public void The_end_of_a_campaign_is_told_even_if_the_next_incident_comes_first()
    {
        using var test = new EngineTest();
        var point = Point(Risk(responses: Response(ResponseKind.Alert, 1)));
        for (var i = 0; i < 25; i++)
        {
            test.Report(point, Address("203.0.113." + i));
        }

        test.Clock.Advance(TimeSpan.FromHours(2));
        test.Report(point, Address("198.51.100.1"));
        var campaign = test.Events.Where(static e => e.Kind == RiskEventKind.Campaign).ToArray();
        Assert.Equal([RiskEventState.Open, RiskEventState.Closed], campaign.Select(static e => e.State));
        Assert.Equal(25, campaign[1].Incidents);
    }

    [Fact]
    public void Twenty_incidents_are_no_campaign()
    {
        using var test = new EngineTest();
        for (var i = 0; i < 20; i++)
        {
            test.Report(Point(Risk()), Address("203.0.113." + i));
        }

        Assert.DoesNotContain(test.Events, static e => e.Kind == RiskEventKind.Campaign);
    }

    [Fact]
    public void Explanation_shows_terms_groups_weights_and_what_is_held_back()
    {
        using var test = new EngineTest();
        var risk = Risk(responses: [Response(ResponseKind.Delay, 30), Response(ResponseKind.LockAccount, 50)]);
        test.Report(Point(risk, "A", 60, PointKind.Invariant), Account());
        test.Report(Point(risk, "B", 80, PointKind.Invariant), Account());
        var incident = test.Report(Point(risk, "C", 50, threshold: Threshold(5)), Account()).IncidentId;
        var why = test.Engine.Explain(incident)!;
        Assert.Equal(["UPL-1.A", "UPL-1.B", "UPL-1.C"], why.Terms.Select(static t => t.PointId));
        Assert.Equal([false, true, false], why.Terms.Select(static t => t.Counts));
        Assert.Equal([0.6, 0.8, 0], why.Terms.Select(static t => t.Weight));
        Assert.Equal("Invariant", why.Terms[0].Group);
        Assert.Equal((80, 64, RiskBand.High), (why.Probability, why.Score, why.Band));
        Assert.Equal(DecisionKind.Delay, why.Decision.Kind);
        Assert.Equal("An active response needs two groups of evidence, or one certain point.", why.HeldBack.Single().Reason);
        Assert.Equal((Hash, "files-team", "Revoke the session"), (why.DeclarationHash, why.Owner, why.Instruction));
    }

    [Fact]
    public void Explanation_keeps_the_values_of_the_detection_that_raised_the_band()
    {
        using var test = new EngineTest();
        var point = Point(Risk());
        var detection = new Detection(point, null, default, default);
        var decision = test.Engine.Report(in detection);
        Assert.True(decision.WantsEvidence);
        test.Engine.Supply(in detection, in decision, [new("Path", "../etc/passwd")]);
        Assert.Equal("../etc/passwd", test.Engine.Explain(decision.IncidentId)!.Evidence.Single().Value);
        Assert.False(test.Engine.Report(in detection).WantsEvidence);
    }
}
