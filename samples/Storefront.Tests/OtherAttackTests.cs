using Storefront.Attack;

namespace Storefront.Tests;

public class OtherAttackTests
{
    [Fact]
    public async Task In_monitor_no_action_is_claimed_and_the_intended_one_is_told()
    {
        var result = await RunAsync(new AttackRun(AttackOptions.Parse(["--monitor"])));

        Assert.All(result.Board.Actors, static a => Assert.Equal(0, a.Denied));
        Assert.NotEmpty(result.Events);
        Assert.All(result.Events, static e => Assert.Equal("none", e.Action));
        Assert.Contains(result.Events, static e => e.ActionIntended == "delay");
        Assert.Contains(result.Events, static e => e.ActionIntended == "block");
    }

    [Fact]
    public async Task Addresses_that_a_trusted_proxy_forwards_give_the_same_result()
    {
        var result = await RunAsync(new AttackRun(AttackOptions.Parse([])) { Forwarded = true });

        Assert.Empty(result.Deviations());
        Assert.Contains(result.Events, static e => e.Subject == "127.0.1.2");
    }

    [Fact]
    public async Task Two_runs_give_the_same_events()
    {
        var first = await RunAsync(new AttackRun(AttackOptions.Parse([])));
        var second = await RunAsync(new AttackRun(AttackOptions.Parse([])));

        Assert.Equal(Shape(first), Shape(second));
    }

    private static Task<AttackResult> RunAsync(AttackRun run) => run.RunAsync(static () => Task.CompletedTask);

    // Account and session ids are drawn anew for each run.
    private static IEnumerable<string> Shape(AttackResult result)
        => result.Events.Select(static e => string.Join(' ', e.RiskId, e.SubjectKind, e.RiskProbability, e.RiskScore, e.Action, e.Request, e.ChildEventCount, e.Sequence));
}
