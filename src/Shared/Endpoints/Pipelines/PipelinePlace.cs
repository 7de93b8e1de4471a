using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Endpoints.Pipelines;

/// <summary>Where something stands on the pipeline: the steps from the application to it.</summary>
/// <param name="Steps">From the application inwards; empty: at the end of the application's own pipeline.</param>
internal sealed record PipelinePlace(ImmutableArray<PipelineStep> Steps)
{
    /// <summary>Where the application runs the endpoints that are mapped on it.</summary>
    internal static readonly PipelinePlace End = new(ImmutableArray<PipelineStep>.Empty);

    /// <summary>The call that makes the application; null: it cannot be seen which it is.</summary>
    internal InvocationExpressionSyntax? Application => Steps.IsEmpty ? null : Steps[0].Code as InvocationExpressionSyntax;

    /// <summary>Whether it is at the end of an application's own pipeline.</summary>
    internal bool IsEnd => Steps.IsEmpty || IsEndOf(Steps);

    /// <summary>Whether it stands on the application's own pipeline and not on a branch.</summary>
    internal bool IsOnTrunk => Steps.All(static s => s.Way == PipelineWay.Same);

    /// <summary>The step at the end of an application.</summary>
    internal static PipelineStep EndOf(InvocationExpressionSyntax application) => new(application, int.MaxValue, PipelineWay.Same);

    /// <summary>Whether steps lead to the end of an application.</summary>
    internal static bool IsEndOf(ImmutableArray<PipelineStep> steps) => steps.Length == 1 && steps[0].At == int.MaxValue;

    /// <summary>Whether both may be of one application.</summary>
    internal bool MayShareApplicationWith(PipelinePlace other) => Application is not { } own || other.Application is not { } theirs || own == theirs;

    /// <summary>Whether requests pass this place before they come to another.</summary>
    internal Passage Before(PipelinePlace other)
    {
        if (!MayShareApplicationWith(other))
        {
            return Passage.None;
        }

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
