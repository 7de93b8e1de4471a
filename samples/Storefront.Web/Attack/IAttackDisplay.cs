namespace Storefront.Attack;

/// <summary>Shows a running attack.</summary>
internal interface IAttackDisplay
{
    /// <summary>Runs the attack and shows it while it lasts.</summary>
    Task<AttackResult> ShowAsync(AttackRun run);
}
