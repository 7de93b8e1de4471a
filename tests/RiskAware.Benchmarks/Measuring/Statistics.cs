namespace RiskAware.Benchmarks.Measuring;

/// <summary>Numbers that do not mind the rounds in which the machine did something else.</summary>
internal static class Statistics
{
    /// <summary>The median and half the width of its 95 % interval, by the ranks of a binomial distribution.</summary>
    internal static (double Median, double Error) Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        if (sorted.Length == 0)
        {
            return (double.NaN, double.NaN);
        }

        var reach = 0.98 * Math.Sqrt(sorted.Length);
        var low = Math.Max(0, (int)Math.Floor((sorted.Length - 1) / 2.0 - reach));
        var high = Math.Min(sorted.Length - 1, (int)Math.Ceiling((sorted.Length - 1) / 2.0 + reach));
        var median = (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        return (median, (sorted[high] - sorted[low]) / 2);
    }

    /// <summary>One figure from those of several processes.</summary>
    internal static IEnumerable<Figure> Merge(IEnumerable<Figure> figures)
        => figures.GroupBy(static f => (f.Benchmark, f.Unit)).Select(static g =>
        {
            var values = g.Select(static f => f.Value).ToArray();
            var (median, _) = Median(values);
            return new Figure(g.Key.Benchmark, g.Key.Unit, median, Math.Max((values.Max() - values.Min()) / 2, Median(g.Select(static f => f.Error)).Median));
        });
}
