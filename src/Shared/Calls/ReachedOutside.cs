using System.Collections.Immutable;
using System.Linq;

namespace RiskAware.Calls;

/// <summary>What a method of a referenced assembly reaches.</summary>
/// <param name="Points">On some path.</param>
/// <param name="Always">On every normal path.</param>
/// <param name="IsUnknown">Not analysed, or in a format that we do not know.</param>
/// <param name="IsOpen">Decided by an implementation that is elsewhere.</param>
internal sealed record ReachedOutside(ImmutableArray<PointKey> Points, ImmutableArray<PointKey> Always, bool IsUnknown, bool IsOpen)
{
    internal static readonly ReachedOutside Nothing = new(ImmutableArray<PointKey>.Empty, ImmutableArray<PointKey>.Empty, false, false);

    internal static readonly ReachedOutside Unknown = Nothing with { IsUnknown = true };

    internal ReachedOutside With(ImmutableArray<PointKey> points, ImmutableArray<PointKey> always, bool unknown, bool open)
        => new(Points.AddRange(points.Except(Points)), Always.AddRange(always.Except(Always)), IsUnknown || unknown, IsOpen || open);
}
