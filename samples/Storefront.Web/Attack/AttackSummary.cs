using System.Globalization;

namespace Storefront.Attack;

/// <summary>What there is to say at the end.</summary>
internal static class AttackSummary
{
    internal static IEnumerable<string> Of(AttackResult result, AttackOptions options, string logPath)
    {
        var honest = result.Board.Actors.Where(static a => !a.IsAttacker).ToList();
        yield return string.Create(CultureInfo.InvariantCulture, $"Honest accounts: {honest.Count}, requests: {honest.Sum(static a => a.Sent)}, denied: {result.Board.HonestDenials}");
        foreach (var actor in honest.Where(static a => a.Note is not null))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"  {actor.Name} ({actor.Note}): {(actor.Denied == 0 ? "never denied" : "denied")}");
        }

        foreach (var attacker in result.Board.Attackers)
        {
            yield return attacker.Denied == 0
                ? string.Create(CultureInfo.InvariantCulture, $"{attacker.Name} ({attacker.Note}): not stopped in {attacker.Sent} requests")
                : string.Create(CultureInfo.InvariantCulture, $"{attacker.Name} ({attacker.Note}): last accepted request {attacker.LastAccepted} of {attacker.Sent}, then {attacker.Refusal}");
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"Risk events: {result.Events.Count}, log: {logPath}");
        var deviations = result.Deviations();
        foreach (var deviation in deviations)
        {
            yield return "- " + deviation;
        }

        yield return (deviations.Count, options) switch
        {
            (0, _) => "The attackers were stopped, and nobody else noticed.",
            (_, { DisableEngine: true }) => "The attackers were not stopped: the engine is disabled. The shop refused each bad request by itself, and forgot it at once.",
            (_, { Monitor: true }) => "The attackers were not stopped: in Monitor decisions are shown, not applied.",
            _ => "Something went otherwise than it should.",
        };
    }
}
