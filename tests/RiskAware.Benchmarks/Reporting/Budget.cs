using RiskAware.Benchmarks.Measuring;

namespace RiskAware.Benchmarks.Reporting;

/// <summary>One promised limit.</summary>
/// <param name="Promise">What is promised about.</param>
/// <param name="What">Which number of it.</param>
/// <param name="Benchmark">The benchmark that measures it.</param>
/// <param name="Unit">The unit of its figure.</param>
/// <param name="Limit">What the number may be at most.</param>
/// <param name="Of">How many things the figure is about, where the limit is about one.</param>
internal sealed record Budget(string Promise, string What, string Benchmark, string Unit, double Limit, double Of = 1)
{
    internal Figure? In(IEnumerable<Figure> figures)
        => figures.FirstOrDefault(f => f.Benchmark == Benchmark && f.Unit == Unit) is { } figure
            ? figure with { Value = figure.Value / Of, Error = figure.Error / Of }
            : null;

    internal string Verdict(Figure? figure) => figure is null ? "not measured" : figure.Value <= Limit ? "met" : "missed";
}
