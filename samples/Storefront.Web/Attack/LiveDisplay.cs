using Spectre.Console;

namespace Storefront.Attack;

/// <summary>A table that moves, for people.</summary>
internal sealed class LiveDisplay(IAnsiConsole console) : IAttackDisplay
{
    // Fast enough not to bore, slow enough to be seen.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(8);

    public Task<AttackResult> ShowAsync(AttackRun run)
        => console.Live(BoardView.Of(run.Board)).StartAsync(live => run.RunAsync(async () =>
        {
            live.UpdateTarget(BoardView.Of(run.Board));
            await Task.Delay(s_pause);
        }));
}
