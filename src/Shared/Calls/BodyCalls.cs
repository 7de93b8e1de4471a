using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RiskAware.Calls;

/// <summary>What the code of one body may call, from its operations alone.</summary>
/// <param name="Calls">Called methods as written, in the order of the text; which method of an object runs is not decided yet.</param>
/// <param name="BaseCalls">Methods called through <c>base</c>: those run, whatever the object is.</param>
/// <param name="Created">Types whose objects it creates or hands to others.</param>
/// <param name="Resolved">Types whose objects it asks the container or the platform to make.</param>
/// <param name="Initializers">Initializers of fields that it uses.</param>
/// <param name="RunsOwnDelegate">Whether it uses a delegate that it gets as a parameter.</param>
/// <param name="IsUnknown">Whether it runs code that cannot be seen: dynamic, reflection, a delegate from elsewhere, an error.</param>
internal sealed record BodyCalls(
    ImmutableArray<IMethodSymbol> Calls,
    ImmutableArray<IMethodSymbol> BaseCalls,
    ImmutableArray<INamedTypeSymbol> Created,
    ImmutableArray<ITypeSymbol> Resolved,
    ImmutableArray<SyntaxNode> Initializers,
    bool RunsOwnDelegate,
    bool IsUnknown)
{
    internal static readonly BodyCalls None = new(
        ImmutableArray<IMethodSymbol>.Empty,
        ImmutableArray<IMethodSymbol>.Empty,
        ImmutableArray<INamedTypeSymbol>.Empty,
        ImmutableArray<ITypeSymbol>.Empty,
        ImmutableArray<SyntaxNode>.Empty,
        false,
        false);
}
