using System.Collections.Generic;
using System.Threading;

namespace RiskAware.Analyzers.Flow;

/// <summary>The calls that one analysis is inside of, for recursion and depth.</summary>
internal sealed class SummaryScope(CancellationToken cancellation, bool hasException = true)
{
    /// <summary>How deep calls are followed; past it the answer is unknown.</summary>
    internal const int DepthCap = 12;

    /// <summary>How many bodies are walked for one call of a handler; past it the answer is unknown. Methods that call each other in many ways meet it.</summary>
    internal const int BodyCap = 100;

    private int _bodies;

    /// <summary>What is assumed of the methods that are being summarised, by key.</summary>
    internal Dictionary<string, MethodSummary> Assumed { get; } = new();

    /// <summary>The assumptions that were used.</summary>
    internal HashSet<string> Used { get; } = new();

    /// <summary>Whether another body may be walked; the outermost one begins to count.</summary>
    internal bool Enter()
    {
        _bodies = Assumed.Count == 0 ? 1 : _bodies + 1;
        return _bodies <= BodyCap && Assumed.Count < DepthCap;
    }

    internal CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Whether an exception is on its way: then a log call counts only with it. A refusal has none.</summary>
    internal bool HasException { get; } = hasException;
}
