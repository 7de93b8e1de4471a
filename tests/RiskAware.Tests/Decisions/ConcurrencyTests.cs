using RiskAware.Decisions;
using RiskAware.Evidence;
using RiskAware.Subjects;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Decisions;

/// <summary>What happens between two steps of one detection.</summary>
public sealed class ConcurrencyTests
{
    [Fact]
    public void A_weaker_decision_that_comes_late_does_not_replace_a_stronger_one()
    {
        var table = new DecisionTable();
        var risk = new TrackedRisk(Risk(), 0, new(Risk(), new() { Mode = RiskAwareMode.Enforce }));
        Assert.True(table.Put(new(1, 1), Decision(risk, DecisionKind.Lock), static () => true));
        Assert.False(table.Put(new(1, 1), Decision(risk, DecisionKind.Delay), static () => true));
        Assert.Equal(DecisionKind.Lock, table.Of(new(1, 1), risk, 0)!.Kind);
        Assert.Equal(1, table.Count);
    }

    [Fact]
    public void A_weaker_decision_takes_the_place_of_a_stronger_one_that_has_ended()
    {
        var table = new DecisionTable();
        var risk = new TrackedRisk(Risk(), 0, new(Risk(), new() { Mode = RiskAwareMode.Enforce }));
        table.Put(new(1, 1), Decision(risk, DecisionKind.Lock), static () => true);
        Assert.True(table.Put(new(1, 1), Decision(risk, DecisionKind.Delay, 200), static () => true));
        Assert.Equal(DecisionKind.Delay, table.Of(new(1, 1), risk, 200)!.Kind);
    }

    [Fact]
    public void What_is_released_while_a_detection_is_on_its_way_stays_released()
    {
        using var test = new EngineTest();
        var point = Point(Risk(responses: Response(ResponseKind.LockAccount, 10)), confidence: 95);
        test.Report(point, Account());
        test.Clock.Advance(TimeSpan.FromHours(2));
        test.Sink.Written = _ =>
        {
            test.Sink.Written = null;
            test.Engine.Release(SubjectKind.Account, "alice", "called", "desk");
        };
        test.Report(point, Account());
        Assert.Null(test.Sink.Written);
        Assert.False(test.Check(Account()).WouldDeny);
        Assert.Equal(RiskEventState.Closed, test.Events[^1].State);
    }

    private static SubjectDecision Decision(TrackedRisk risk, DecisionKind kind, long since = 0)
        => new(risk, kind, true, SubjectKind.Account, SubjectTrust.Proven, "alice", Guid.NewGuid(), 80, since, since + 100);
}
