namespace RiskAware.Benchmarks.Measuring;

/// <summary>What a child process measures.</summary>
/// <param name="Class">The name of the benchmark class.</param>
/// <param name="Methods">Methods beside the baseline; none: all that need no set-up of their own.</param>
/// <param name="Parameters">The values of the parameters.</param>
/// <param name="Launches">In how many processes, one after the other.</param>
/// <param name="Seconds">About how long in each of them, beside set-up and warm-up.</param>
internal sealed record Assignment(string Class, string[] Methods, string[] Parameters, int Launches, double Seconds)
{
    internal IEnumerable<Figure> Measure()
        => Statistics.Merge(Enumerable.Range(0, Launches).SelectMany(_ => Child.Measure(this, Seconds)).ToArray());
}
