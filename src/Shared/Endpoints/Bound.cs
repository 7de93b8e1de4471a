using Microsoft.CodeAnalysis;

namespace RiskAware.Endpoints;

/// <summary>A value, and the situation that the code which names it runs in.</summary>
/// <param name="Value">The value; null: it cannot be seen, or it is the application itself.</param>
/// <param name="In">The situation.</param>
/// <param name="IsApplication">Whether it is the route builder of the application itself, without a prefix.</param>
internal readonly record struct Bound(IOperation? Value, Situation In, bool IsApplication = false)
{
    internal static readonly Bound Unseen = new(null, Situation.None);

    internal static readonly Bound Application = new(null, Situation.None, IsApplication: true);
}
