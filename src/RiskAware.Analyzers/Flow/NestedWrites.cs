using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Analyzers.Flow;

/// <summary>The variables that lambdas and local functions write: a call may change them, so nothing is known of their values.</summary>
internal sealed class NestedWrites
{
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableHashSet<string>> _known = new();

    /// <summary>Names of what is written in a lambda or local function inside a method, lambda or local function.</summary>
    internal ImmutableHashSet<string> In(SyntaxNode function) => _known.GetOrAdd(function, Read);

    private static ImmutableHashSet<string> Read(SyntaxNode function)
        => function.DescendantNodes().Where(n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            .SelectMany(f => f.DescendantNodes()).OfType<IdentifierNameSyntax>().Where(KnownBefore.IsWritten)
            .Select(n => n.Identifier.ValueText).ToImmutableHashSet();
}
