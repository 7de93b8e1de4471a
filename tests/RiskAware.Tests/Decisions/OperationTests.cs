using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Decisions;

/// <summary>Monitor, kill switch, release.</summary>
[Collection(ProcessDefault.Name)]
public sealed class OperationTests
{
    private static readonly DetectionPointDescriptor s_point = Point(Risk(responses: Response(ResponseKind.LockAccount, 10)), confidence: 95);

    [Fact]
    public void Monitor_denies_nothing_and_shows_what_it_would_do()
    {
        using var test = new EngineTest(RiskAwareMode.Monitor);
        var decision = test.Report(s_point, Account());
        Assert.Equal((DecisionKind.Lock, false, true), (decision.Kind, decision.IsDenied, decision.WouldDeny));
        var check = test.Check(Account());
        Assert.Equal((DecisionKind.Lock, false, true), (check.Kind, check.IsDenied, check.WouldDeny));
        Assert.Equal(("none", "lock", RiskAwareMode.Monitor), (test.Events[0].Action, test.Events[0].ActionIntended, test.Events[0].Mode));
    }

    [Fact]
    public void One_risk_can_be_enforced_while_the_others_are_watched()
    {
        using var test = new EngineTest(RiskAwareMode.Monitor, static o => o.Risks["UPL-1"] = new() { Mode = RiskAwareMode.Enforce });
        Assert.True(test.Report(s_point, Account()).IsDenied);
        var other = Point(Risk("LOG-1", responses: Response(ResponseKind.LockAccount, 10)), confidence: 95);
        Assert.False(test.Report(other, Account("bob")).IsDenied);
    }

    [Fact]
    public void What_a_risk_in_monitor_would_do_does_not_hide_what_another_enforces()
    {
        using var test = new EngineTest(RiskAwareMode.Monitor, static o => o.Risks["LOG-1"] = new() { Mode = RiskAwareMode.Enforce });
        test.Report(s_point, Account());
        test.Report(Point(Risk("LOG-1", responses: Response(ResponseKind.Delay, 10))), Account());
        var check = test.Check(Account());
        Assert.Equal((DecisionKind.Delay, true), (check.Kind, check.IsDenied));
    }

    [Theory]
    [InlineData("RiskAware:Mode", "Monitor")]
    [InlineData("RiskAware:Enabled", "false")]
    [InlineData("RiskAware:Risks:UPL-1:Mode", "Monitor")]
    public void The_kill_switch_lifts_every_decision_at_once(string key, string value)
    {
        using var test = new EngineTest();
        using var running = test.Engine.Start();
        test.Report(s_point, Account());
        Assert.True(test.Check(Account()).IsDenied);
        test.Configuration[key] = value;
        ((Microsoft.Extensions.Configuration.IConfigurationRoot)test.Configuration).Reload();
        Assert.False(test.Check(Account()).IsDenied);
        Assert.Empty(test.Engine.ActiveDecisions);
        Assert.False(test.Report(s_point, Account()).IsDenied);
    }

    [Fact]
    public void Switched_off_the_engine_takes_nothing()
    {
        using var test = new EngineTest(configure: static o => o.Enabled = false);
        Assert.Equal(default, test.Report(s_point, Account()));
        Assert.Equal(0, test.Engine.Status.OpenIncidents);
        Assert.Empty(test.Events);
    }

    [Fact]
    public void Configuration_has_the_last_word_over_code()
    {
        using var test = new EngineTest(RiskAwareMode.Enforce);
        test.Configuration["RiskAware:Mode"] = "Monitor";
        Assert.Equal(RiskAwareMode.Monitor, test.Engine.Options.Mode);
    }

    [Fact]
    public void Switching_to_enforce_applies_nothing_that_was_only_shown()
    {
        using var test = new EngineTest(RiskAwareMode.Monitor);
        using var running = test.Engine.Start();
        test.Report(s_point, Account());
        test.Configuration["RiskAware:Mode"] = "Enforce";
        ((Microsoft.Extensions.Configuration.IConfigurationRoot)test.Configuration).Reload();
        Assert.False(test.Check(Account()).WouldDeny);
        Assert.True(test.Report(s_point, Account()).IsDenied);
    }

    [Fact]
    public void An_invalid_reload_keeps_what_was_valid_and_is_counted()
    {
        using var test = new EngineTest();
        using var running = test.Engine.Start();
        test.Report(s_point, Account());
        test.Configuration["RiskAware:AlertFloor"] = "-3";
        ((Microsoft.Extensions.Configuration.IConfigurationRoot)test.Configuration).Reload();
        Assert.Equal(22, test.Engine.Options.AlertFloor);
        Assert.Equal(1, test.Engine.Status.PolicyRevision);
        Assert.NotEqual(0, test.Engine.Status.ReloadsRefused);
        Assert.True(test.Check(Account()).IsDenied);
        Assert.Contains(test.Loggers.Lines, static l => l.Contains("was refused", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("RiskAware:Mode", "Monitor")]
    [InlineData("RiskAware:Enabled", "false")]
    [InlineData("RiskAware:Enabled", "False")]
    public void The_kill_switch_works_in_a_reload_that_is_refused_for_something_else(string key, string value)
    {
        using var test = new EngineTest();
        using var running = test.Engine.Start();
        test.Report(s_point, Account());
        test.Configuration["RiskAware:AlertFloor"] = "-3";
        test.Configuration[key] = value;
        ((Microsoft.Extensions.Configuration.IConfigurationRoot)test.Configuration).Reload();
        Assert.False(test.Check(Account()).IsDenied);
        Assert.Empty(test.Engine.ActiveDecisions);
        Assert.False(test.Report(s_point, Account()).IsDenied);
        Assert.Equal(22, test.Engine.Options.AlertFloor);
        Assert.NotEqual(0, test.Engine.Status.ReloadsRefused);
    }

    [Theory]
    [InlineData("RiskAware:Mode", "Enforce")]
    [InlineData("RiskAware:Enabled", "true")]
    public void A_refused_reload_switches_nothing_on(string key, string value)
    {
        using var test = new EngineTest(RiskAwareMode.Monitor, static o => o.Enabled = false);
        using var running = test.Engine.Start();
        test.Configuration["RiskAware:AlertFloor"] = "-3";
        test.Configuration[key] = value;
        ((Microsoft.Extensions.Configuration.IConfigurationRoot)test.Configuration).Reload();
        Assert.Equal((false, RiskAwareMode.Monitor), (test.Engine.Options.Enabled, test.Engine.Options.Mode));
    }

    [Fact]
    public void A_valid_reload_changes_impact_confidence_and_revision_of_what_is_open()
    {
        using var test = new EngineTest();
        using var running = test.Engine.Start();
        var incident = test.Report(s_point, Account()).IncidentId;
        test.Configuration["RiskAware:Risks:UPL-1:Impact"] = "40";
        test.Configuration["RiskAware:Points:UPL-1.LeftRoot:Confidence"] = "50";
        ((Microsoft.Extensions.Configuration.IConfigurationRoot)test.Configuration).Reload();
        Assert.Equal((50, 20), (test.Engine.Explain(incident)!.Probability, test.Engine.Explain(incident)!.Score));
        Assert.True(test.Engine.Status.PolicyRevision > 1);
    }

    [Fact]
    public void Release_lifts_and_forgets_and_says_who_did_it()
    {
        using var test = new EngineTest();
        var incident = test.Report(s_point, Account("al\nice")).IncidentId;
        Assert.Equal(1, test.Engine.Release(SubjectKind.Account, "al\nice", "called back", "desk\n7"));
        Assert.False(test.Check(Account("al\nice")).IsDenied);
        Assert.Null(test.Engine.Explain(incident));
        Assert.Equal(RiskEventState.Closed, test.Events[^1].State);
        Assert.Contains(test.Loggers.Lines, static l => l.Contains(@"desk\n7 released Account al\nice: called back", StringComparison.Ordinal));
        Assert.Equal(0, test.Engine.Release(SubjectKind.Account, "al\nice", "again", "desk"));
    }

    [Fact]
    public void Release_of_one_subject_leaves_the_others()
    {
        using var test = new EngineTest();
        test.Report(s_point, Account("alice"));
        test.Report(s_point, Account("bob"));
        test.Engine.Release(SubjectKind.Account, "alice", "called", "desk");
        Assert.True(test.Check(Account("bob")).IsDenied);
    }

    [Fact]
    public void Release_of_any_address_of_a_network_lifts_what_applies_to_it()
    {
        using var test = new EngineTest();
        test.Report(Point(Risk(responses: Response(ResponseKind.BlockClient, 10)), confidence: 95), Address("2001:db8::1"));
        Assert.Equal("2001:db8:0:0::/64", test.Engine.ActiveDecisions.Single().Subject);
        Assert.Equal(1, test.Engine.Release(SubjectKind.ClientAddress, "2001:db8::ffff", "ours", "desk"));
    }

    [Fact]
    public void After_a_release_the_next_weak_detection_decides_nothing()
    {
        using var test = new EngineTest();
        test.Report(s_point, Account());
        test.Engine.Release(SubjectKind.Account, "alice", "called", "desk");
        Assert.False(test.Report(Point(s_point.Risk, "Weak", 20), Account()).IsDenied);
    }
}
