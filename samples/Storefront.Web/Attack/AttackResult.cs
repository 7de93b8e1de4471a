using RiskAware;

namespace Storefront.Attack;

/// <summary>How an attack ended.</summary>
/// <param name="Board">Who did what.</param>
/// <param name="Events">The risk events, in order.</param>
/// <param name="Log">The lines of the shop's log.</param>
/// <param name="Started">When, UTC.</param>
/// <param name="Ended">When, UTC.</param>
internal sealed record AttackResult(
    AttackBoard Board,
    IReadOnlyList<RiskEvent> Events,
    IReadOnlyList<string> Log,
    DateTimeOffset Started,
    DateTimeOffset Ended)
{
    /// <summary>What did not go as it should, one sentence each; empty: all did.</summary>
    internal IReadOnlyList<string> Deviations()
    {
        var deviations = new List<string>();
        foreach (var attacker in Board.Attackers)
        {
            if (attacker.Denied == 0)
            {
                deviations.Add(attacker.Name + " was not stopped.");
            }
            else if (!attacker.IsStopped || attacker.LastAccepted != attacker.LastExpected)
            {
                deviations.Add($"{attacker.Name} was still accepted at request {attacker.LastAccepted}; it should have been stopped after request {attacker.LastExpected}.");
            }
        }

        foreach (var honest in Board.Actors.Where(static a => !a.IsAttacker && a.Denied > 0))
        {
            deviations.Add($"{honest.Name} is honest and was refused {honest.Denied} times.");
        }

        deviations.AddRange(Board.Actors.SelectMany(static a => a.Surprises).Select(static s => s + "."));
        return deviations;
    }
}
