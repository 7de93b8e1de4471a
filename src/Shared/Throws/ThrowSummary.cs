using System.Collections.Immutable;

namespace RiskAware.Throws;

/// <summary>What a call of a source method can throw.</summary>
/// <param name="Now">While it runs.</param>
/// <param name="Later">When what it returns is awaited or enumerated.</param>
internal sealed record ThrowSummary(ImmutableHashSet<Arrival> Now, ImmutableHashSet<Arrival> Later)
{
    /// <summary>How many exceptions one method is told apart for; what goes beyond is left out.</summary>
    internal const int Cap = 40;

    internal static readonly ThrowSummary Nothing = new(ImmutableHashSet<Arrival>.Empty, ImmutableHashSet<Arrival>.Empty);

    internal bool IsNothing => Now.IsEmpty && Later.IsEmpty;

    internal bool Same(ThrowSummary other) => Now.SetEquals(other.Now) && Later.SetEquals(other.Later);

    internal ThrowSummary Or(ThrowSummary other)
        => other.IsNothing ? this : IsNothing ? other : new(Union(Now, other.Now), Union(Later, other.Later));

    private static ImmutableHashSet<Arrival> Union(ImmutableHashSet<Arrival> one, ImmutableHashSet<Arrival> other)
        => one.Count >= Cap ? one : one.Union(other);
}
