using System.Collections.Immutable;
using System.Linq;

namespace RiskAware.Calls;

/// <summary>What a method of a referenced assembly reaches.</summary>
/// <param name="Points">On some path.</param>
/// <param name="Always">On every normal path.</param>
/// <param name="IsUnknown">Not analysed, in a format that we do not know, or not to be seen in its source.</param>
/// <param name="IsOpen">Decided by an implementation that is elsewhere.</param>
/// <param name="Through">The references that make it unknown.</param>
internal sealed record ReachedOutside(
    ImmutableArray<PointKey> Points,
    ImmutableArray<PointKey> Always,
    bool IsUnknown,
    bool IsOpen,
    ImmutableHashSet<UnknownReference> Through)
{
    internal static readonly ReachedOutside Nothing = new(ImmutableArray<PointKey>.Empty, ImmutableArray<PointKey>.Empty, false, false, ImmutableHashSet<UnknownReference>.Empty);

    /// <summary>The first assembly that says so.</summary>
    internal string? Home { get; init; }

    internal ReachedOutside With(ImmutableArray<PointKey> points, ImmutableArray<PointKey> always, bool open)
        => this with { Points = Points.AddRange(points.Except(Points)), Always = Always.AddRange(always.Except(Always)), IsOpen = IsOpen || open };

    internal ReachedOutside With(bool unknown, ImmutableHashSet<UnknownReference> through)
        => this with { IsUnknown = IsUnknown || unknown, Through = Through.Union(through) };

    internal ReachedOutside Unknown(string assembly, UnknownReason reason)
        => With(true, ImmutableHashSet.Create(new UnknownReference(assembly, reason)));
}
