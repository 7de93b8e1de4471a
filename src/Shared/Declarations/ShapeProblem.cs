using System.Linq;
using RiskAware.Collections;

namespace RiskAware.Declarations;

/// <summary>Something that is wrong with a declaration, without a position.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Parameter">The parameter that it is about, or null.</param>
/// <param name="Arguments">The texts that a message needs; see the kind.</param>
internal sealed record ShapeProblem(ShapeProblemKind Kind, string? Parameter, EquatableArray<string> Arguments)
{
    internal static ShapeProblem Of(ShapeProblemKind kind, params string[] arguments) => new(kind, null, arguments.ToEquatableArray());

    internal static ShapeProblem At(string parameter, ShapeProblemKind kind, params string[] arguments)
        => new(kind, parameter, arguments.ToEquatableArray());

    /// <summary>Whether nothing may be generated.</summary>
    internal bool IsBlocking
        => Kind is not (ShapeProblemKind.UnknownHole or ShapeProblemKind.MalformedHole or ShapeProblemKind.UnusedParameter);

    /// <summary>The rule that reports the problem; null where the compiler or another place does.</summary>
    internal string? Rule => Kind switch
    {
        ShapeProblemKind.Unreadable or ShapeProblemKind.RiskBlocked => null,
        ShapeProblemKind.RiskIsNoRisk => "RA1013",
        ShapeProblemKind.UnknownHole or ShapeProblemKind.MalformedHole or ShapeProblemKind.UnusedParameter => "RA1003",
        >= ShapeProblemKind.RiskIdMalformed and <= ShapeProblemKind.EventIdCollision => "RA1002",
        >= ShapeProblemKind.ImpactOutOfRange => "RA1008",
        _ => "RA1001",
    };
}
