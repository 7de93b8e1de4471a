using RiskAware;
using Storefront.Attack;

namespace Storefront.Tests;

/// <summary>One run in Enforce, looked at from all sides.</summary>
public class AttackTests(EnforcedAttack attack) : IClassFixture<EnforcedAttack>
{
    [Fact]
    public void Fifty_honest_accounts_are_served_and_none_is_refused()
    {
        var honest = attack.Result.Board.Actors.Where(static a => !a.IsAttacker).ToList();

        Assert.Equal(50, honest.Count);
        Assert.All(honest, static a => Assert.Equal((0, a.Total), (a.Denied, a.LastAccepted)));
    }

    [Theory]
    [InlineData("Path traversal", 4, 429)]
    [InlineData("Password spraying", 10, 403)]
    public void An_attacker_is_stopped_at_a_fixed_request_and_stays_stopped(string name, int lastAccepted, int status)
    {
        var attacker = attack.Result.Board.Attackers.Single(a => a.Name == name);

        Assert.Equal((lastAccepted, status), (attacker.LastAccepted, attacker.Refusal));
        Assert.Equal(20, attacker.Sent);
        Assert.Equal(20 - lastAccepted, attacker.Denied);
    }

    [Fact]
    public void Nothing_else_happened() => Assert.Empty(attack.Result.Deviations());

    [Fact]
    public void Who_shares_the_attackers_address_was_there_before_and_after_the_block()
    {
        var neighbour = attack.Result.Board.Actors.Single(static a => a.Reserved > 0);
        var attacker = attack.Result.Board.Attackers.Single(static a => a.Name == "Password spraying");

        Assert.Equal(attacker.Address, neighbour.Address);
        Assert.Equal(neighbour.Total, neighbour.LastAccepted);
    }

    [Fact]
    public void Four_mistyped_passwords_are_no_evidence()
    {
        var row = attack.Result.Board.Rows.Single(static r => r.Whom == "address 127.0.2.23");

        Assert.Equal(("AUT-1", 4, 0, DecisionKind.Allow), (row.RiskId, row.Detections, row.Score, row.Decision.Kind));
    }

    [Fact]
    public void A_tricked_browser_is_seen_and_its_owner_is_left_alone()
    {
        var rows = attack.Result.Board.Rows.Where(static r => r.Whom.Contains("shopper31", StringComparison.Ordinal) || r.Whom == "address 127.0.2.31").ToList();

        Assert.Equal(2, rows.Count);
        Assert.All(rows, static r => Assert.Equal((76, DecisionKind.Allow), (r.Score, r.Decision.Kind)));
    }

    [Fact]
    public void Each_detection_stands_in_the_log_with_its_id_and_its_incident()
    {
        Assert.NotEmpty(attack.Result.Events);
        foreach (var e in attack.Result.Events)
        {
            var ids = e.ChildEvent.Split(' ');
            Assert.InRange(ids.Length, 1, 20);
            Assert.True(e.ChildEventCount >= ids.Length);
            Assert.All(ids, id => Assert.Contains(attack.Result.Log, l => l.Contains(id, StringComparison.Ordinal)));
        }

        var leading = attack.Result.Events.First(static e => e.RiskId == "AUT-1");
        Assert.Contains(attack.Result.Log, l => l.Contains(leading.IncidentId.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_score_is_impact_times_probability()
        => Assert.All(attack.Result.Events, static e => Assert.Equal(
            (int)Math.Round((e.RiskId == "UPL-1" ? 80 : 70) * e.RiskProbability / 100m, MidpointRounding.AwayFromZero),
            e.RiskScore));

    [Fact]
    public void Events_tell_what_was_done_and_when()
    {
        Assert.Contains(attack.Result.Events, static e => e is { RiskId: "UPL-1", SubjectKind: SubjectKind.Account, SubjectProven: true, Action: "delay" });
        Assert.Contains(attack.Result.Events, static e => e is { RiskId: "AUT-1", SubjectKind: SubjectKind.ClientAddress, Action: "block", Subject: "127.0.1.2" });
        Assert.All(attack.Result.Events, e => Assert.InRange(
            e.EventTime, attack.Result.Started.ToUnixTimeMilliseconds(), attack.Result.Ended.ToUnixTimeMilliseconds()));
    }

    [Fact]
    public void No_password_and_no_name_of_a_stranger_stands_in_the_log()
        => Assert.DoesNotContain(attack.Result.Log, static l => l.Contains("Summer2026", StringComparison.Ordinal) || l.Contains("person07", StringComparison.Ordinal)
            || l.Contains("quiet kettle", StringComparison.Ordinal));
}
