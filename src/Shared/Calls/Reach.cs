using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace RiskAware.Calls;

/// <summary>Whether a detection point is reached.</summary>
internal enum ReachState
{
    /// <summary>On some path.</summary>
    Present,

    /// <summary>On none.</summary>
    Absent,

    /// <summary>It cannot be seen; never a reason to warn.</summary>
    Unknown,
}

/// <summary>What code reaches, with the shortest path to each point as evidence.</summary>
/// <param name="Paths">The points, each with the names of the methods that lead there, the root first (a lambda has no name) and the point last.</param>
/// <param name="IsUnknown">Whether there may be more.</param>
/// <param name="Through">The references that make it unknown.</param>
internal sealed record Reach(ImmutableDictionary<PointKey, ImmutableArray<string>> Paths, bool IsUnknown, ImmutableHashSet<UnknownReference> Through)
{
    internal ImmutableArray<PointKey> Points
        => Paths.Keys.OrderBy(p => p.Id, System.StringComparer.Ordinal).ThenBy(p => p.Risk, System.StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Whether a point of a risk is reached.</summary>
    internal ReachState StateOf(string risk)
        => Paths.Keys.Any(p => p.Detects(risk)) ? ReachState.Present : IsUnknown ? ReachState.Unknown : ReachState.Absent;

    /// <summary>The path to a point, for a message.</summary>
    internal string PathTo(PointKey point) => Text(Paths.TryGetValue(point, out var path) ? path : ImmutableArray.Create(point.Display));

    internal static string Text(IEnumerable<string> path) => string.Join(" -> ", path);

    /// <summary>The end of a path to what says by attribute that it detects.</summary>
    internal static string Declared(PointKey point)
        => "[Detects(" + point.Risk.Substring(point.Risk.LastIndexOfAny(['.', ':']) + 1) + ")]";
}
