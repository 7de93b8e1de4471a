using RiskAware.CompilerServices;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Responses;

/// <summary>What an attacker could make the engine do to others, and does not.</summary>
public sealed class AbuseTests
{
    private static readonly RiskDescriptor s_risk = Risk(responses:
    [
        Response(ResponseKind.Challenge, 10),
        Response(ResponseKind.Delay, 10),
        Response(ResponseKind.BlockClient, 10),
        Response(ResponseKind.LogOut, 10),
        Response(ResponseKind.LockAccount, 10),
    ]);

    private static readonly DetectionPointDescriptor s_point = Point(s_risk, confidence: 95);

    [Fact]
    public void A_stranger_who_names_an_account_denies_its_owner_nothing()
    {
        using var test = new EngineTest();
        using (test.Request(Address()))
        {
            test.Report(s_point, Account("alice", proven: false));
        }

        Assert.False(test.Check(Account("alice"), Address("198.51.100.1")).IsDenied);
        Assert.False(test.Check(Account("alice"), Address()).IsDenied);
    }

    [Fact]
    public void A_stranger_who_names_an_account_meets_friction_where_he_names_it()
    {
        using var test = new EngineTest();
        test.Report(s_point, Account("alice", proven: false));
        Assert.Equal(DecisionKind.Delay, test.Check(Account("alice", proven: false)).Kind);
    }

    [Fact]
    public void An_account_that_is_only_named_by_another_authenticated_account_is_not_proven()
    {
        using var test = new EngineTest();
        using (test.Request(Account("mallory")))
        {
            test.Report(s_point, Account("alice", proven: false));
        }

        Assert.False(test.Check(Account("alice")).IsDenied);
        Assert.Equal(DecisionKind.Lock, test.Check(Account("mallory")).Kind);
    }

    [Fact]
    public void An_account_that_a_point_names_is_proven_if_the_request_is_authenticated_as_it()
    {
        using var test = new EngineTest();
        using (test.Request(Account("mallory")))
        {
            test.Report(s_point, Account("mallory", proven: false));
        }

        Assert.Equal(DecisionKind.Lock, test.Check(Account("mallory")).Kind);
        Assert.Single(test.Observer.Assessments);
    }

    [Fact]
    public void What_strangers_say_never_helps_to_lock_an_account()
    {
        using var test = new EngineTest();
        test.Report(s_point, Account("alice", proven: false));
        using (test.Request(Account("alice")))
        {
            test.Report(Point(s_risk, "Weak", 10));
        }

        Assert.False(test.Check(Account("alice")).IsDenied);
    }

    [Fact]
    public void A_foreign_page_in_the_browser_of_a_victim_denies_it_nothing()
    {
        using var test = new EngineTest();
        for (var i = 0; i < 10; i++)
        {
            using var scope = test.Forgeable(Account("alice"), Session(), Address());
            test.Report(s_point);
        }

        Assert.False(test.Check(Account("alice"), Session(), Address()).IsDenied);
        Assert.False(test.Check(Address()).IsDenied);
        Assert.False(test.Check(Account("alice", proven: false)).IsDenied);
        Assert.Equal(76, test.Latest.Score);
        var why = test.Engine.Explain(test.Latest.IncidentId)!;
        Assert.Contains("foreign page", why.HeldBack[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_page_does_not_log_out_a_session_without_an_account()
    {
        using var test = new EngineTest();
        using (test.Forgeable(Session(), Address()))
        {
            test.Report(s_point);
        }

        Assert.False(test.Check(Session()).IsDenied);
    }

    [Fact]
    public void A_request_that_cannot_say_whether_it_is_forgeable_counts_as_forgeable()
    {
        using var test = new EngineTest();
        using (new UnreadableScope(test.Engine))
        {
            Assert.Equal(76, test.Report(s_point).Score);
        }

        Assert.False(test.Check(Account()).IsDenied);
    }

    [Fact]
    public void An_anonymous_attack_by_get_still_blocks_its_address()
    {
        using var test = new EngineTest();
        using (test.Forgeable(Address()))
        {
            test.Report(s_point);
        }

        Assert.Equal(DecisionKind.Block, test.Check(Address()).Kind);
    }

    [Fact]
    public void An_authenticated_neighbour_of_a_blocked_address_passes()
    {
        using var test = new EngineTest();
        using (test.Request(Address()))
        {
            test.Report(s_point);
        }

        Assert.True(test.Check(Address()).IsDenied);
        Assert.False(test.Check(Account("bob"), Address()).IsDenied);
        Assert.False(test.Check(new SubjectClaim(SubjectKind.ApiKey, "k1", true), Address()).IsDenied);
    }

    [Fact]
    public void An_anonymous_session_does_not_open_a_blocked_address()
    {
        using var test = new EngineTest();
        using (test.Request(Address()))
        {
            test.Report(s_point);
        }

        Assert.True(test.Check(Session("anonymous"), Address()).IsDenied);
    }

    [Fact]
    public void A_blocked_address_reaches_what_is_not_exposed_to_the_risk()
    {
        using var test = new EngineTest();
        using var scope = test.Request(Address());
        test.Report(s_point);
        Assert.True(test.Engine.Check(scope, [typeof(TestRisk)]).IsDenied);
        Assert.False(test.Engine.Check(scope, [typeof(AbuseTests)]).IsDenied);
        Assert.False(test.Engine.Check(scope, []).IsDenied);
    }

    [Fact]
    public void A_locked_account_is_locked_everywhere()
    {
        using var test = new EngineTest();
        using var scope = test.Request(Account());
        test.Report(s_point);
        Assert.Equal(DecisionKind.Lock, test.Engine.Check(scope, []).Kind);
    }

    [Fact]
    public void A_point_that_has_verified_the_account_proves_it()
    {
        using var test = new EngineTest();
        test.Report(s_point, Account("mallory", proven: true));
        Assert.Equal(DecisionKind.Lock, test.Check(Account("mallory")).Kind);
    }

    [Fact]
    public void A_session_is_logged_out_and_never_locked()
    {
        using var test = new EngineTest();
        using (test.Request(Session()))
        {
            test.Report(s_point);
        }

        Assert.Equal(DecisionKind.LogOut, test.Check(Session()).Kind);
    }

    [Fact]
    public void One_member_does_not_have_its_tenant_denied()
    {
        using var test = new EngineTest();
        using (test.Request(new SubjectClaim(SubjectKind.Tenant, "acme", true)))
        {
            test.Report(s_point);
        }

        Assert.False(test.Check(new SubjectClaim(SubjectKind.Tenant, "acme", true)).IsDenied);
    }

    [Fact]
    public void Nobody_has_a_function_switched_off()
    {
        using var test = new EngineTest();
        var decision = test.Report(Point(Risk(responses: Response(ResponseKind.DisableFunction, 10)), confidence: 99), Account());
        Assert.Equal(DecisionKind.Observe, decision.Kind);
        Assert.Contains("person", test.Engine.Explain(decision.IncidentId)!.HeldBack.Single().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_of_one_ipv6_connection_are_one_subject()
    {
        using var test = new EngineTest();
        using (test.Request(Address("2001:db8:1:2:3:4:5:6")))
        {
            test.Report(s_point);
        }

        Assert.True(test.Check(Address("2001:db8:1:2::ffff")).IsDenied);
        Assert.False(test.Check(Address("2001:db8:1:3::1")).IsDenied);
    }

    [Fact]
    public void A_bad_release_does_not_lock_everybody_and_tells_once()
    {
        using var test = new EngineTest();
        for (var i = 0; i < 100; i++)
        {
            using var scope = test.Request(Account("user" + i));
            test.Report(s_point);
        }

        Assert.Equal(20, test.Engine.ActiveDecisions.Count);
        Assert.False(test.Check(Account("user99")).IsDenied);
        Assert.Single(test.Events, static e => e.Kind == RiskEventKind.ResponsesHeld);
        Assert.Contains(test.Loggers.Lines, static l => l.Contains("is a release the cause?", StringComparison.Ordinal));
        var why = test.Engine.Explain(test.Latest.IncidentId)!;
        Assert.Contains("so many accounts", why.HeldBack[0].Reason, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void One_percent_of_many_accounts_may_be_denied_before_anything_is_held()
    {
        using var test = new EngineTest(configure: static o => o.ActiveAccounts = 5000);
        for (var i = 0; i < 100; i++)
        {
            test.Report(s_point, Account("user" + i));
        }

        Assert.Equal(50, test.Engine.ActiveDecisions.Count);
    }

    [Fact]
    public void Held_account_responses_do_not_hold_those_about_addresses()
    {
        using var test = new EngineTest();
        for (var i = 0; i < 40; i++)
        {
            test.Report(s_point, Account("user" + i));
        }

        using (test.Request(Address()))
        {
            test.Report(s_point);
        }

        Assert.True(test.Check(Address()).IsDenied);
    }

    [Fact]
    public void Ten_minutes_later_accounts_are_denied_again()
    {
        using var test = new EngineTest();
        for (var i = 0; i < 21; i++)
        {
            test.Report(s_point, Account("user" + i));
        }

        test.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(DecisionKind.Lock, test.Report(s_point, Account("late")).Kind);
    }

    [Fact]
    public void A_distinct_value_that_throws_reaches_nobody()
    {
        using var test = new EngineTest();
        var before = OwnFailures.CountOf(OwnFailure.EngineThrew);
        var point = Point(s_risk, "Odd", threshold: Threshold(2, distinctBy: "odd"));
        Assert.Equal(default, test.Report(point, null, DetectionValue.From(new Throwing())));
        Assert.True(OwnFailures.CountOf(OwnFailure.EngineThrew) > before);
    }

    private sealed class UnreadableScope(IDetectionSink sink) : RiskAwareScope(sink)
    {
        public override bool IsForgeable => throw new InvalidOperationException();

        public override string? Request => throw new InvalidOperationException();

        protected override SubjectClaim[] ReadSubjects() => [Account()];
    }

    private sealed class Throwing
    {
        public override string ToString() => throw new InvalidOperationException();
    }
}
