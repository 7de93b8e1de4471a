using System.Collections.Immutable;
using System.Linq;

namespace RiskAware.Endpoints.Pipelines;

/// <summary>Where something stands on the pipeline: the steps from the application to it.</summary>
/// <param name="Steps">From the application inwards; empty: at the end of the application's own pipeline.</param>
internal sealed record PipelinePlace(ImmutableArray<PipelineStep> Steps)
{
    /// <summary>Where the application runs the endpoints that are mapped on it.</summary>
    internal static readonly PipelinePlace End = new(ImmutableArray<PipelineStep>.Empty);

    /// <summary>Whether it stands on the application's own pipeline and not on a branch.</summary>
    internal bool IsOnTrunk => Steps.All(static s => s.Way == PipelineWay.Same);

    /// <summary>Whether requests pass this place before they come to another.</summary>
    internal Passage Before(PipelinePlace other)
    {
        var common = 0;
        while (common < Steps.Length && common < other.Steps.Length && Steps[common].Code == other.Steps[common].Code && Steps[common].At == other.Steps[common].At)
        {
            common++;
        }

        if (common < Steps.Length && common < other.Steps.Length && Steps[common].Code == other.Steps[common].Code && Steps[common].At > other.Steps[common].At)
        {
            return Passage.None;
        }

        // The last step is the place itself; only what is entered on the way to it leads off.
        var own = Steps.Skip(common).ToList();
        return own.Any(static s => s.Way == PipelineWay.Branch) ? Passage.None
            : own.Any(static s => s.Way == PipelineWay.Detour) ? Passage.Some
            : Passage.All;
    }
}
