using System.Diagnostics;
using RiskAware.Benchmarks.Measuring;

namespace RiskAware.Benchmarks.Reporting;

/// <summary>Measures what budgets need and prints how they are kept.</summary>
internal static class QuickRun
{
    internal const string Option = "--quick";

    internal static int Run()
    {
        var clock = Stopwatch.StartNew();
        Console.WriteLine(Machine.Describe());
        var figures = new List<Figure>();
        foreach (var assignment in Plan.Quick())
        {
            var measured = assignment.Measure();
            figures.AddRange(measured);
            foreach (var budget in Budgets.All.Where(b => b.In(measured) is not null))
            {
                Print(budget, figures);
            }
        }

        foreach (var budget in Budgets.All.Where(b => b.In(figures) is null))
        {
            Print(budget, figures);
        }

        Console.WriteLine();
        Console.WriteLine("One call, in times of the framework's generated logging (the shape that its generator picks for this line):");
        foreach (var (name, cells) in CallTable.Rows(figures))
        {
            Console.WriteLine($"  {name,-24}{string.Concat(cells.Select(static c => $"{c.Method} {Shown.Of(c.Ratio)}, {Shown.Of(c.Bytes)}; "))}");
        }

        Console.WriteLine($"{Budgets.All.Count(b => b.Verdict(b.In(figures)) == "missed")} budgets missed, {clock.Elapsed.TotalSeconds:0} s");
        return 0;
    }

    private static void Print(Budget budget, List<Figure> figures)
    {
        var figure = budget.In(figures);
        Console.WriteLine($"{budget.Verdict(figure),-12} {budget.Promise}: {budget.What}: {Shown.Of(figure)} (budget {Shown.Number(budget.Limit, budget.Unit)}) [{budget.Benchmark}]");
    }
}
