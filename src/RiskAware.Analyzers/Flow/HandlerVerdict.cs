using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Flow;

/// <summary>What becomes of an exception in a handler.</summary>
internal enum HandlerOutcome
{
    /// <summary>Cannot be decided: never a warning.</summary>
    Unknown,

    /// <summary>Every path observes it, or lets it leave.</summary>
    Observed,

    /// <summary>Every path at least logs it, with the exception and at Warning or above.</summary>
    Logged,

    /// <summary>Every path lets something see a failure, and on some it is another exception that does not hold this one.</summary>
    Lost,

    /// <summary>No path observes it.</summary>
    Swallowed,

    /// <summary>Some paths observe it, others do not.</summary>
    SomePath,
}

/// <summary>The outcome of a handler, and where it is left unobserved, in source order.</summary>
internal sealed record HandlerVerdict(HandlerOutcome Outcome, ImmutableArray<Location> Exits)
{
    internal static readonly HandlerVerdict Unknown = new(HandlerOutcome.Unknown, ImmutableArray<Location>.Empty);

    /// <summary>Whether it ends unseen on some path.</summary>
    internal bool IsUnseen => Outcome is HandlerOutcome.Swallowed or HandlerOutcome.SomePath;

    /// <summary>Whether something sees it, though not as what it is.</summary>
    internal bool IsAdvised => Outcome is HandlerOutcome.Logged or HandlerOutcome.Lost;

    /// <summary>The calls that log, where it is only logged; the creations that do not hold it, where it is lost; in source order.</summary>
    internal ImmutableArray<IOperation> Places { get; init; } = ImmutableArray<IOperation>.Empty;
}
