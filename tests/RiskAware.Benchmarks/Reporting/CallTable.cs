using RiskAware.Benchmarks.Measuring;

namespace RiskAware.Benchmarks.Reporting;

/// <summary>Every way of writing the line against every receiver.</summary>
internal static class CallTable
{
    internal static readonly string[] Methods = ["FrameworkDefineShape", "FrameworkStructShape", "DefinedByHand", "Template", "Detection", "DetectionAttached"];

    internal static IEnumerable<(string Class, List<Cell> Cells)> Rows(IReadOnlyList<Figure> figures)
        => figures.Where(static f => f.Unit == Units.Time && Methods.Contains(f.Benchmark.Split('.')[1]))
            .GroupBy(static f => f.Benchmark.Split('.')[0])
            .Select(g => (g.Key, Methods.Where(m => g.Any(f => f.Benchmark == g.Key + "." + m)).Select(m => Of(figures, g.Key, m)).ToList()));

    private static Cell Of(IReadOnlyList<Figure> figures, string type, string method)
    {
        return new(method, Find(Units.Time), Find(Units.Ratio), Find(Units.Bytes));

        Figure? Find(string unit) => figures.FirstOrDefault(f => f.Benchmark == type + "." + method && f.Unit == unit);
    }

    /// <summary>One way of writing the line to one receiver.</summary>
    internal sealed record Cell(string Method, Figure? Time, Figure? Ratio, Figure? Bytes);
}
