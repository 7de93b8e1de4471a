using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RiskAware.Calls;

/// <summary>What is done on every path that ends normally.</summary>
/// <param name="Points">The points reached.</param>
/// <param name="Observed">Ordinals of the exception parameters that are given to a point.</param>
internal sealed record ReachedAlways(ImmutableHashSet<PointKey> Points, ImmutableHashSet<int> Observed)
{
    internal static readonly ReachedAlways Nothing = new(ImmutableHashSet<PointKey>.Empty, ImmutableHashSet<int>.Empty);

    internal bool IsNothing => Points.IsEmpty && Observed.IsEmpty;

    internal static ReachedAlways Point(PointKey point, IMethodSymbol method)
        => new(
            ImmutableHashSet.Create(point),
            method.Parameters.Where(p => IsException(p.Type)).Select(p => p.Ordinal).ToImmutableHashSet());

    internal ReachedAlways And(ReachedAlways other) => new(Points.Intersect(other.Points), Observed.Intersect(other.Observed));

    internal ReachedAlways Or(ReachedAlways other) => new(Points.Union(other.Points), Observed.Union(other.Observed));

    internal bool Same(ReachedAlways other) => Points.SetEquals(other.Points) && Observed.SetEquals(other.Observed);

    internal static bool IsException(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
