namespace Storefront.Attack;

/// <summary>Shows nothing.</summary>
internal sealed class QuietDisplay : IAttackDisplay
{
    public Task<AttackResult> ShowAsync(AttackRun run) => run.RunAsync(static () => Task.CompletedTask);
}
