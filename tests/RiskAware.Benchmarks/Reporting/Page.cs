using System.Text;
using RiskAware.Benchmarks.Measuring;

namespace RiskAware.Benchmarks.Reporting;

/// <summary>Measures everything and writes it into <c>docs/performance.md</c>, between the markers.</summary>
internal static class Page
{
    internal const string Option = "--write";

    private const string Begin = "<!-- figures: written by `-- --write` -->";
    private const string End = "<!-- end of figures -->";

    internal static int Run()
    {
        var path = Path.Combine(Root(), "docs", "performance.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            Console.Error.WriteLine($"{path} has no markers.");
            return 1;
        }

        var figures = new List<Figure>();
        foreach (var assignment in Plan.Full())
        {
            Console.WriteLine($"{DateTime.Now:HH:mm:ss} {assignment.Class} {string.Join(", ", assignment.Methods.Concat(assignment.Parameters))}");
            figures.AddRange(assignment.Measure());
        }

        figures = [.. Statistics.Merge(figures)];
        File.WriteAllText(path, page[..begin] + Begin + "\n\n" + Text(figures) + "\n" + page[end..]);
        return 0;
    }

    private static string Text(List<Figure> figures)
    {
        var text = new StringBuilder("Measured on ").Append(Machine.Describe()).Append(".\n\n### Budgets\n\n");
        text.Append("| promise | number | budget | measured | | benchmark |\n| --- | --- | ---: | ---: | --- | --- |\n");
        foreach (var budget in Budgets.All)
        {
            var figure = budget.In(figures);
            text.Append($"| {budget.Promise} | {budget.What} | {Shown.Number(budget.Limit, budget.Unit)} | {Shown.Of(figure)} | {budget.Verdict(figure)} | `{budget.Benchmark}` |\n");
        }

        text.Append("\n### One line with four values, in every way there is\n\nTime of one call, in times of the first column, and bytes.\n\n");
        text.Append("| receiver | ").AppendJoin(" | ", CallTable.Methods.Select(static m => $"`{m}`")).Append(" |\n| --- |").Append(string.Concat(CallTable.Methods.Select(static _ => " ---: |"))).Append('\n');
        foreach (var (name, cells) in CallTable.Rows(figures))
        {
            text.Append($"| `{name}` |");
            foreach (var method in CallTable.Methods)
            {
                var cell = cells.Find(c => c.Method == method);
                text.Append(cell is null ? " |" : $" {Time(cell.Time)} ({Shown.Number(cell.Ratio?.Value ?? double.NaN, Units.Ratio)}), {Shown.Of(cell.Bytes)} |");
            }

            text.Append('\n');
        }

        text.Append("\n### The rest\n\n| benchmark | time | other |\n| --- | ---: | --- |\n");
        foreach (var group in figures.GroupBy(static f => f.Benchmark).Where(static g => !CallTable.Methods.Contains(g.Key.Split('.')[1])))
        {
            var others = group.Where(static f => f.Unit != Units.Time && f.Value != 0 && !(f.Unit == Units.Ratio && f.Value == 1) && f.Unit != Units.BytesRatio && IsSmall(f))
                .Select(static f => f.Unit + ": " + Shown.Number(f.Value, f.Unit));
            text.Append($"| `{group.Key}` | {Time(group.FirstOrDefault(static f => f.Unit == Units.Time))} | {string.Join("; ", others)} |\n");
        }

        return text.ToString();
    }

    // The bytes of a compiler at work say nothing.
    private static bool IsSmall(Figure figure) => figure.Unit is not (Units.Bytes or Units.BytesMore) || Math.Abs(figure.Value) < 100_000;

    private static string Time(Figure? figure) => figure is null ? "" : Shown.Of(figure);

    private static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "RiskAware.Analyzers.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("RiskAware.Analyzers.sln is not above the program.");
    }
}
