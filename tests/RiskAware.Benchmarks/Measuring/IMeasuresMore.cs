namespace RiskAware.Benchmarks.Measuring;

/// <summary>A benchmark that has numbers beside the time and bytes of its methods.</summary>
internal interface IMeasuresMore
{
    /// <summary>Measures them, after the methods.</summary>
    IEnumerable<Figure> Measure();
}
