using System.Globalization;

namespace Storefront.Attack;

/// <summary>One line for each thing that changes: for logs, pipes and CI.</summary>
internal sealed class PlainDisplay(TextWriter output) : IAttackDisplay
{
    private readonly Dictionary<Guid, IncidentRow> _shown = [];
    private readonly HashSet<string> _stopped = [];

    public async Task<AttackResult> ShowAsync(AttackRun run)
    {
        await output.WriteLineAsync("The shop is open; " + run.Board.Total + " requests are on their way.");
        return await run.RunAsync(() => ShowChangesAsync(run.Board));
    }

    private async Task ShowChangesAsync(AttackBoard board)
    {
        foreach (var row in board.Rows)
        {
            if (_shown.TryGetValue(row.IncidentId, out var before) && before.Score == row.Score && before.DecisionText == row.DecisionText && before.Points.Count == row.Points.Count)
            {
                continue;
            }

            _shown[row.IncidentId] = row;
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"[{board.Sent,3}/{board.Total}] {row.RiskId} {string.Join(" + ", row.Points)}: {row.Whom}, probability {row.Probability}, score {row.Score}, decision: {row.DecisionText}"));
        }

        foreach (var attacker in board.Attackers.Where(static a => a.Denied > 0))
        {
            if (_stopped.Add(attacker.Name))
            {
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"[{board.Sent,3}/{board.Total}] {attacker.Name} was stopped at its request {attacker.Sent} with {attacker.Refusal}"));
            }
        }
    }
}
