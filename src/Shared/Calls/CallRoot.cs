using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Calls;

/// <summary>Where a search starts: a method, or a lambda that has no name.</summary>
internal sealed record CallRoot
{
    private CallRoot(IMethodSymbol method, IOperation? body, bool ownDelegatesAreKnown)
    {
        Method = method;
        Body = body;
        OwnDelegatesAreKnown = ownDelegatesAreKnown;
    }

    internal IMethodSymbol Method { get; }

    /// <summary>The lambda, where the root is one.</summary>
    internal IOperation? Body { get; }

    /// <summary>Whether the delegates that it gets as parameters (the next one in a pipeline) are of no interest.</summary>
    internal bool OwnDelegatesAreKnown { get; }

    internal SyntaxNode? Syntax => Body?.Syntax;

    internal static CallRoot Of(IMethodSymbol method, bool ownDelegatesAreKnown = false)
        => new(method.ReducedFrom?.OriginalDefinition ?? method.OriginalDefinition, null, ownDelegatesAreKnown);

    internal static CallRoot Of(IAnonymousFunctionOperation lambda, bool ownDelegatesAreKnown = false)
        => new(lambda.Symbol, lambda, ownDelegatesAreKnown);
}
