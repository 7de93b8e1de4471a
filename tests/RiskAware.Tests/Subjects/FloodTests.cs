using RiskAware.CompilerServices;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Subjects;

public sealed class FloodTests
{
    private static readonly RiskDescriptor s_risk = Risk(responses: Response(ResponseKind.LockAccount, 10));

    [Fact]
    public void A_hundred_thousand_invented_addresses_evict_no_suspect()
    {
        using var test = new EngineTest(configure: static o => o.Ceilings.ClientAddresses = 2000);
        var suspects = Enumerable.Range(0, 10).Select(i => test.Report(Point(s_risk, "Strong", 95), Account("suspect" + i)).IncidentId).ToArray();
        var attackers = Enumerable.Range(0, 10).Select(i => test.Report(Point(s_risk, "Strong", 95), Address("198.51.100." + i)).IncidentId).ToArray();
        var weak = Point(s_risk, "Weak", 5);
        test.Observer.Assessments.Clear();
        for (var i = 0; i < 100_000; i++)
        {
            test.Report(weak, Address($"10.{i >> 16}.{(i >> 8) & 255}.{i & 255}"));
        }

        Assert.All(suspects, incident => Assert.NotNull(test.Engine.Explain(incident)));
        Assert.All(attackers, incident => Assert.NotNull(test.Engine.Explain(incident)));
        Assert.All(Enumerable.Range(0, 10), i => Assert.True(test.Check(Account("suspect" + i)).IsDenied));
        Assert.InRange(test.Engine.Status.OpenIncidents, 10, 2010);
    }

    [Fact]
    public void A_flood_evicts_no_incident_that_something_was_decided_in()
    {
        using var test = new EngineTest(configure: static o =>
        {
            o.Ceilings.ClientAddresses = 200;
            o.AlertFloor = 100;
        });
        var risk = Risk(responses: Response(ResponseKind.Delay, 40));
        var delayed = test.Report(Point(risk, "Strong", 60), Address("198.51.100.1"));
        Assert.Equal(DecisionKind.Delay, delayed.Kind);
        test.Clock.Advance(TimeSpan.FromSeconds(1));
        for (var i = 0; i < 5000; i++)
        {
            test.Report(Point(risk, "Weak", 5), Address($"10.0.{i >> 8}.{i & 255}"));
        }

        Assert.NotNull(test.Engine.Explain(delayed.IncidentId));
    }

    [Fact]
    public void A_flood_that_raises_suspicion_everywhere_is_dropped_and_counted_by_network()
    {
        using var test = new EngineTest(configure: static o => o.Ceilings.ClientAddresses = 200);
        var before = OwnFailures.CountOf(OwnFailure.SubjectDropped);
        var strong = Point(s_risk, "Strong", 95);
        for (var i = 0; i < 2000; i++)
        {
            test.Report(strong, Address($"203.0.{i >> 8}.{i & 255}"));
        }

        Assert.Equal(1800, test.Engine.Status.SubjectsDropped);
        Assert.True(OwnFailures.CountOf(OwnFailure.SubjectDropped) - before >= 1800);
        Assert.Contains(test.Loggers.Lines, static l => l.Contains("203.0.0.0/16, 1024 or fewer", StringComparison.Ordinal));
    }

    [Fact]
    public void A_flood_of_claimed_accounts_takes_no_room_from_proven_ones()
    {
        using var test = new EngineTest(configure: static o => o.Ceilings.ClaimedAccounts = 100);
        var noise = test.Report(Point(s_risk, "Weak", 5), Account("alice")).IncidentId;
        for (var i = 0; i < 5000; i++)
        {
            test.Report(Point(s_risk, "Weak", 5), Account("invented" + i, proven: false));
        }

        Assert.NotNull(test.Engine.Explain(noise));
        Assert.InRange(test.Engine.Status.OpenIncidents, 2, 101);
    }

    [Fact]
    public void A_dropped_subject_still_gets_a_detection_id()
    {
        using var test = new EngineTest(configure: static o => o.Ceilings.ClientAddresses = 1);
        test.Report(Point(s_risk, "Strong", 95), Address("198.51.100.1"));
        var decision = test.Report(Point(s_risk, "Strong", 95), Address("198.51.100.2"));
        Assert.Equal(Guid.Empty, decision.IncidentId);
        Assert.NotEqual(Guid.Empty, decision.DetectionId);
    }

    [Fact]
    public void Incidents_survive_any_order_of_adding_and_removing()
    {
        using var test = new EngineTest();
        var point = Point(s_risk, "Weak", 5);
        var random = new Random(7);
        var open = new HashSet<string>();
        for (var i = 0; i < 3000; i++)
        {
            var name = "a" + random.Next(400);
            if (random.Next(2) == 0)
            {
                test.Report(point, Account(name));
                open.Add(name);
            }
            else
            {
                test.Engine.Release(SubjectKind.Account, name, "test", "test");
                open.Remove(name);
            }
        }

        Assert.Equal(open.Count, test.Engine.Status.OpenIncidents);
        test.Clock.Advance(TimeSpan.FromHours(1));
        test.Engine.Tick();
        Assert.Equal(0, test.Engine.Status.OpenIncidents);
    }
}
