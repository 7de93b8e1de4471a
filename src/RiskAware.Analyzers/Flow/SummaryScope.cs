using System.Collections.Generic;
using System.Threading;

namespace RiskAware.Analyzers.Flow;

/// <summary>The calls that one analysis is inside of, for recursion and depth.</summary>
internal sealed class SummaryScope(CancellationToken cancellation, bool hasException = true)
{
    /// <summary>How deep calls are followed; past it the answer is unknown.</summary>
    internal const int DepthCap = 12;

    /// <summary>What is assumed of the methods that are being summarised, by key.</summary>
    internal Dictionary<string, MethodSummary> Assumed { get; } = new();

    /// <summary>The assumptions that were used.</summary>
    internal HashSet<string> Used { get; } = new();

    internal CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Whether an exception is on its way: then a log call counts only with it. A refusal has none.</summary>
    internal bool HasException { get; } = hasException;
}
