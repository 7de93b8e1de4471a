using System.Globalization;
using RiskAware;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Storefront.Attack;

/// <summary>Draws the board.</summary>
internal static class BoardView
{
    private const int BarWidth = 46;
    private const int RowsShown = 9;

    internal static IRenderable Of(AttackBoard board) => new Rows(Progress(board), Attackers(board), Incidents(board));

    private static Markup Progress(AttackBoard board)
    {
        var filled = board.Total == 0 ? 0 : board.Sent * BarWidth / board.Total;
        return new(string.Create(
            CultureInfo.InvariantCulture,
            $"  Requests [green3_1]{new string('━', filled)}[/][grey]{new string('━', BarWidth - filled)}[/] {board.Sent}/{board.Total}   honest denials [{(board.HonestDenials == 0 ? "green3_1" : "red")}]{board.HonestDenials}[/]"));
    }

    private static Table Incidents(AttackBoard board)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey)
            .AddColumn(new TableColumn("Risk").NoWrap()).AddColumn("Detection points").AddColumn("For whom")
            .AddColumn(new TableColumn("Prob.").RightAligned().NoWrap()).AddColumn(new TableColumn("Score").RightAligned().NoWrap())
            .AddColumn(new TableColumn("Decision").NoWrap());
        foreach (var row in board.Rows.OrderByDescending(static r => r.Score).Take(RowsShown))
        {
            var colour = Colour(row.Band);
            var times = row.Detections > 1 ? " ×" + row.Detections.ToString(CultureInfo.InvariantCulture) : string.Empty;
            table.AddRow(
                new Text(row.RiskId),
                new Text(string.Join(", ", row.Points) + times),
                new Text(row.Whom),
                new Text(row.Probability.ToString(CultureInfo.InvariantCulture) + " %"),
                new Markup($"[{colour}]{row.Score.ToString(CultureInfo.InvariantCulture)}[/]"),
                new Markup(row.Decision.IsDenied ? $"[bold]{row.DecisionText}[/]" : $"[grey]{row.DecisionText}[/]"));
        }

        return table;
    }

    private static Grid Attackers(AttackBoard board)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap());
        foreach (var attacker in board.Attackers)
        {
            grid.AddRow(
                "  [bold]" + Markup.Escape(attacker.Name) + "[/] (" + Markup.Escape(attacker.Note + ", " + attacker.Address) + ")",
                attacker.Denied == 0
                    ? string.Create(CultureInfo.InvariantCulture, $"[yellow]at request {attacker.Sent} of {attacker.Total}[/]")
                    : string.Create(CultureInfo.InvariantCulture, $"[green3_1]stopped at request {attacker.LastAccepted + 1} with {attacker.Refusal}[/]"));
        }

        return grid;
    }

    private static string Colour(RiskBand band) => band switch
    {
        RiskBand.Critical => "red",
        RiskBand.High => "orange1",
        RiskBand.Medium => "yellow",
        _ => "grey",
    };
}
