namespace RiskAware.Benchmarks.Measuring;

/// <summary>A benchmark whose numbers are not the time and bytes of its methods alone.</summary>
internal interface IMeasuresItself
{
    /// <summary>Measures, after the set-up.</summary>
    /// <param name="budget">About how long it may take.</param>
    IEnumerable<Figure> Measure(TimeSpan budget);
}
