using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Flow;

/// <summary>The last thing that a path evaluated: from here the way out is found in the syntax.</summary>
/// <param name="Last">Null: nothing yet.</param>
/// <param name="Taken">How the condition came out, if the last thing is a condition.</param>
internal readonly record struct Trail(SyntaxNode? Last, bool? Taken)
{
    internal static readonly Trail Start = default;

    internal Trail After(IOperation operation) => operation.IsImplicit ? this : new(operation.Syntax, null);

    internal Trail Decided(IOperation condition, bool taken) => new(condition.Syntax, taken);
}
