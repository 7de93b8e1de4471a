using RiskAware.Symbols;

namespace RiskAware.Declarations;

/// <summary>What a member is looked for.</summary>
/// <param name="TypeName">The interface that it is or implements.</param>
/// <param name="Ambiguous">The problem if several fit.</param>
/// <param name="OutOfReach">The problem if the only ones that fit cannot be used.</param>
internal sealed record MemberRole(string TypeName, ShapeProblemKind Ambiguous, ShapeProblemKind OutOfReach)
{
    internal static readonly MemberRole Logger = new(KnownNames.ILogger, ShapeProblemKind.AmbiguousLogger, ShapeProblemKind.LoggerOutOfReach);

    internal static readonly MemberRole Sink = new(KnownNames.IDetectionSink, ShapeProblemKind.AmbiguousSink, ShapeProblemKind.SinkOutOfReach);
}
