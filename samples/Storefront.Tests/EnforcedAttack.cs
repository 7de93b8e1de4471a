using Storefront.Attack;

namespace Storefront.Tests;

/// <summary>Runs the attack once.</summary>
public sealed class EnforcedAttack : IAsyncLifetime
{
    internal AttackResult Result { get; private set; } = null!;

    public async Task InitializeAsync() => Result = await new AttackRun(AttackOptions.Parse([])).RunAsync(static () => Task.CompletedTask);

    public Task DisposeAsync() => Task.CompletedTask;
}
