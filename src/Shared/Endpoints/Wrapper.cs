using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;

namespace RiskAware.Endpoints;

/// <summary>A filter or middleware around endpoints: what it runs, and its type for what it declares.</summary>
/// <param name="Type">The type, or null for a lambda.</param>
/// <param name="Roots">What it runs around an endpoint.</param>
internal sealed record Wrapper(INamedTypeSymbol? Type, ImmutableArray<CallRoot> Roots)
{
    /// <summary>The level that it covers at; null: the one of the place where it was found.</summary>
    internal CoverageLevel? Level { get; init; }

    /// <summary>Whether it may stand around only some of the requests: on a branch of the pipeline, or where something failed.</summary>
    internal bool IsConditional { get; init; }

    /// <summary>Whether it may stand around the endpoint, and nobody can say.</summary>
    internal bool IsUncertain { get; init; }

    /// <summary>One of which all that is known is that it is there.</summary>
    internal static Wrapper Unseen { get; } = new(null, ImmutableArray<CallRoot>.Empty) { IsConditional = true, IsUncertain = true };

    /// <summary>What runs for every request that ends normally.</summary>
    internal IEnumerable<CallRoot> AlwaysRun
        => IsConditional ? [] : Roots.Where(static r => r.Method.Name is not ("OnException" or "OnExceptionAsync" or "TryHandleAsync" or "OnConnectedAsync" or "OnDisconnectedAsync"));

    /// <summary>A type whose objects the framework calls through its interfaces, or by the names that it looks for.</summary>
    internal static Wrapper Of(INamedTypeSymbol type)
    {
        var roots = TypeHierarchy.CallableFromOutside(type, type.ContainingAssembly)
            .Concat(TypeHierarchy.CallableByName(type))
            .Select(m => CallRoot.Of(m, ownDelegatesAreKnown: true));
        return new Wrapper(type, roots.ToImmutableArray());
    }

    internal static Wrapper Of(CallRoot root) => new(null, ImmutableArray.Create(root));

    /// <summary>The wrapper that a value is: a lambda, a method, or an object of a type; null: not to be seen.</summary>
    internal static Wrapper? Of(IOperation value)
    {
        value = Operations.Unwrap(value);
        return value switch
        {
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => Of(CallRoot.Of(lambda, ownDelegatesAreKnown: true)),
            IAnonymousFunctionOperation lambda => Of(CallRoot.Of(lambda, ownDelegatesAreKnown: true)),
            IDelegateCreationOperation { Target: IMethodReferenceOperation method } => Of(CallRoot.Of(method.Method, ownDelegatesAreKnown: true)),
            ITypeOfOperation { TypeOperand: INamedTypeSymbol type } => Of(type),
            { Type: INamedTypeSymbol { TypeKind: TypeKind.Class } type } => Of(type),
            _ => null,
        };
    }
}
