using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Decisions;

public sealed class PrimarySubjectTests
{
    private static readonly SubjectClaim[] s_all =
    [
        Address(), new(SubjectKind.Tenant, "acme", true), new(SubjectKind.ApiKey, "k1", true), Session(), Account(),
    ];

    [Fact]
    public void One_detection_updates_every_subject_it_has()
    {
        using var test = new EngineTest();
        using var scope = test.Request(s_all);
        test.Report(Point(Risk()), Account("carol", proven: false));
        Assert.Equal(6, test.Observer.Assessments.Count);
        Assert.All(test.Observer.Assessments, static a => Assert.Equal(60, a.Probability));
        Assert.Single(test.Observer.Assessments.Select(static a => a.DetectionId).Distinct());
        Assert.Equal(6, test.Observer.Assessments.Select(static a => a.IncidentId).Distinct().Count());
    }

    [Fact]
    public void Of_equal_scores_the_proven_account_leads_and_one_event_is_told()
    {
        using var test = new EngineTest();
        using var scope = test.Request(s_all);
        var decision = test.Report(Point(Risk()), Account("carol", proven: false));
        Assert.Equal((SubjectKind.Account, "alice", true), (test.Events.Single().SubjectKind, test.Events[0].Subject, test.Events[0].SubjectProven));
        Assert.Equal(test.Events[0].IncidentId, decision.IncidentId);
        Assert.Equal("alice", test.Observer.Assessments.Single(static a => a.IsLeading).Subject);
    }

    [Fact]
    public void The_subject_with_the_highest_score_leads()
    {
        using var test = new EngineTest();
        var risk = Risk();
        using (test.Request(Address()))
        {
            test.Report(Point(risk, "A", 50));
        }

        using (test.Request(Account(), Address()))
        {
            test.Report(Point(risk, "B", 50));
        }

        Assert.Equal(SubjectKind.ClientAddress, test.Events[^1].SubjectKind);
        Assert.Equal(60, test.Events[^1].RiskScore);
    }

    [Fact]
    public void An_action_on_another_subject_is_told_too()
    {
        using var test = new EngineTest();
        using var scope = test.Request(Account(), Address());
        test.Report(Point(Risk(responses: [Response(ResponseKind.BlockClient, 10), Response(ResponseKind.LockAccount, 10)]), confidence: 95));
        Assert.Equal(["lock", "block"], test.Events.Select(static e => e.Action));
    }
}
