namespace RiskAware.Benchmarks.Measuring;

/// <summary>What a child process measures.</summary>
/// <param name="Class">The name of the benchmark class.</param>
/// <param name="Methods">Methods beside the baseline; none: all that need no set-up of their own.</param>
/// <param name="Parameters">The values of the parameters.</param>
/// <param name="Launches">In how many processes, one after the other.</param>
/// <param name="Seconds">About how long in each of them, beside set-up and warm-up.</param>
internal sealed record Assignment(string Class, string[] Methods, string[] Parameters, int Launches, double Seconds)
{
    /// <summary>What was measured; nothing, and a line on the error stream, where it failed: the rest is worth having.</summary>
    internal List<Figure> Measure()
    {
        try
        {
            return [.. Statistics.Merge(Enumerable.Range(0, Launches).SelectMany(_ => Child.Measure(this, Seconds)).ToArray())];
        }
        catch (InvalidOperationException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return [];
        }
    }
}
