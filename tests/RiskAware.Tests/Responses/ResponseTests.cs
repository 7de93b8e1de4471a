using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Responses;

public sealed class ResponseTests
{
    [Theory]
    [InlineData(49, DecisionKind.Observe)]
    [InlineData(50, DecisionKind.Delay)]
    public void A_passive_response_needs_a_probability_of_50(int confidence, DecisionKind kind)
    {
        using var test = new EngineTest();
        Assert.Equal(kind, test.Report(Point(Risk(impact: 100, responses: Response(ResponseKind.Delay, 10)), confidence: confidence), Account()).Kind);
    }

    [Theory]
    [InlineData(79, 0, DecisionKind.Observe)]
    [InlineData(94, 0, DecisionKind.Observe)]
    [InlineData(95, 0, DecisionKind.Reject)]
    [InlineData(60, 45, DecisionKind.Observe)]
    [InlineData(60, 55, DecisionKind.Reject)]
    public void An_active_response_needs_80_and_two_groups_or_a_certain_point(int first, int second, DecisionKind kind)
    {
        using var test = new EngineTest();
        var risk = Risk(impact: 100, responses: Response(ResponseKind.RejectInput, 10));
        var decision = test.Report(Point(risk, "A", first, PointKind.Invariant), Account());
        decision = second == 0 ? decision : test.Report(Point(risk, "B", second, PointKind.Behaviour), Account());
        Assert.Equal(kind, decision.Kind);
    }

    [Fact]
    public void Two_points_of_one_kind_do_not_corroborate()
    {
        using var test = new EngineTest();
        var risk = Risk(impact: 100, responses: Response(ResponseKind.RejectInput, 10));
        test.Report(Point(risk, "A", 90, PointKind.Invariant), Account());
        Assert.Equal(DecisionKind.Observe, test.Report(Point(risk, "B", 90, PointKind.Invariant), Account()).Kind);
    }

    [Fact]
    public void A_response_needs_its_score()
    {
        using var test = new EngineTest();
        var risk = Risk(impact: 50, responses: Response(ResponseKind.Delay, 40));
        Assert.Equal(DecisionKind.Observe, test.Report(Point(risk, "A", 60), Account()).Kind);
        Assert.Equal(DecisionKind.Delay, test.Report(Point(risk, "B", 60), Account()).Kind);
    }

    [Fact]
    public void The_strongest_response_that_is_allowed_is_chosen()
    {
        using var test = new EngineTest();
        var risk = Risk(responses: [Response(ResponseKind.Challenge, 10), Response(ResponseKind.Delay, 10), Response(ResponseKind.LockAccount, 10)]);
        Assert.Equal(DecisionKind.Delay, test.Report(Point(risk, "A", 60), Account()).Kind);
        Assert.Equal(DecisionKind.Lock, test.Report(Point(risk, "B", 95), Account()).Kind);
    }

    [Theory]
    [InlineData(false, "configuration does not allow")]
    [InlineData(true, "No handler")]
    public void An_intrusive_response_is_held_back_with_the_reason(bool allowed, string reason)
    {
        using var test = new EngineTest(configure: o => o.AllowIntrusive = allowed);
        var risk = Risk(responses: Response(ResponseKind.CollectClientData, 10));
        var decision = test.Report(Point(risk, confidence: 99), Account());
        Assert.Equal(DecisionKind.Observe, decision.Kind);
        Assert.Contains(reason, test.Engine.Explain(decision.IncidentId)!.HeldBack.Single().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_ends_by_itself()
    {
        using var test = new EngineTest();
        test.Report(Point(Risk(responses: Response(ResponseKind.Delay, 10, 10))), Account());
        Assert.Equal(DecisionKind.Delay, test.Check(Account()).Kind);
        test.Clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        Assert.Equal(DecisionKind.Delay, test.Check(Account()).Kind);
        test.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(DecisionKind.Allow, test.Check(Account()).Kind);
        test.Engine.Tick();
        Assert.Equal(0, test.Engine.Status.ActiveDecisions);
    }

    [Fact]
    public void A_decision_says_when_it_ends()
    {
        using var test = new EngineTest();
        var decision = test.Report(Point(Risk(responses: Response(ResponseKind.Delay, 10, 10))), Account());
        Assert.Equal(test.Clock.Start.AddMinutes(10), decision.Until);
        Assert.Equal(test.Clock.Start.AddMinutes(10), test.Engine.ActiveDecisions.Single().Until);
    }

    [Fact]
    public void Escalation_never_weakens()
    {
        using var test = new EngineTest();
        var risk = Risk(responses: [Response(ResponseKind.Delay, 10, 60), Response(ResponseKind.LockAccount, 70, 60)]);
        var point = Point(risk, "A", 95);
        Assert.Equal(DecisionKind.Lock, test.Report(point, Account()).Kind);
        test.Clock.Advance(TimeSpan.FromMinutes(25));
        Assert.Equal(DecisionKind.Lock, test.Report(Point(risk, "B", 1), Account()).Kind);
        Assert.Equal(DecisionKind.Lock, test.Check(Account()).Kind);
    }

    [Fact]
    public void An_escalation_lasts_as_long_as_declared_and_the_milder_response_goes_on()
    {
        using var test = new EngineTest();
        using var running = test.Engine.Start();
        var risk = Risk(responses: [Response(ResponseKind.Delay, 10, 40), Response(ResponseKind.LockAccount, 70, 5)]);
        Assert.Equal(DecisionKind.Delay, test.Report(Point(risk, "A", 60), Account()).Kind);
        Assert.Equal(DecisionKind.Lock, test.Report(Point(risk, "B", 95), Account()).Kind);
        test.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(DecisionKind.Delay, test.Check(Account()).Kind);
        Assert.Equal(1, test.Engine.Status.ActiveDecisions);
        test.Clock.Advance(TimeSpan.FromMinutes(35));
        Assert.Equal(DecisionKind.Allow, test.Check(Account()).Kind);
        Assert.Equal(0, test.Engine.Status.ActiveDecisions);
    }

    [Fact]
    public void A_quiet_window_takes_one_step_back()
    {
        using var test = new EngineTest();
        var risk = Risk(responses: [Response(ResponseKind.Challenge, 10, 1440), Response(ResponseKind.Delay, 20, 1440), Response(ResponseKind.LockAccount, 30, 1440)]);
        test.Report(Point(risk, confidence: 95), Account());
        var steps = new List<DecisionKind>();
        for (var i = 0; i < 4; i++)
        {
            steps.Add(test.Check(Account()).Kind);
            test.Clock.Advance(TimeSpan.FromHours(1));
            test.Engine.Tick();
        }

        Assert.Equal([DecisionKind.Lock, DecisionKind.Delay, DecisionKind.Challenge, DecisionKind.Allow], steps);
    }

    [Fact]
    public void A_lock_is_not_extended_beyond_a_day()
    {
        using var test = new EngineTest();
        var point = Point(Risk(window: TimeSpan.FromDays(1), responses: Response(ResponseKind.LockAccount, 10, 1440)), confidence: 99);
        test.Report(point, Account());
        for (var i = 0; i < 10; i++)
        {
            test.Clock.Advance(TimeSpan.FromHours(2));
            test.Report(point, Account());
        }

        Assert.Equal(test.Clock.Start.AddDays(1), test.Engine.ActiveDecisions.Single().Until);
    }

    [Fact]
    public void An_address_is_never_blocked_for_longer_than_a_quarter_of_an_hour()
    {
        using var test = new EngineTest();
        var point = Point(Risk(responses: Response(ResponseKind.BlockClient, 10, 600)), confidence: 95);
        test.Report(point, Address());
        test.Clock.Advance(TimeSpan.FromMinutes(10));
        test.Report(point, Address());
        Assert.Equal(test.Clock.Start.AddMinutes(15), test.Engine.ActiveDecisions.Single().Until);
    }

    [Fact]
    public void An_action_is_told_once()
    {
        using var test = new EngineTest();
        var point = Point(Risk(responses: Response(ResponseKind.Delay, 10)));
        test.Report(point, Account());
        test.Report(point, Account());
        Assert.Equal("delay", test.Events.Single().Action);
        Assert.Equal("delay", test.Events.Single().ActionIntended);
    }
}
