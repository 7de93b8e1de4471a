using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>The cancellation token that the body of a try works with, as an expression that also binds in the filters of its clauses.</summary>
internal static class TokenInScope
{
    private const string Name = "CancellationToken";

    /// <summary>The text of the expression; null: no token takes part.</summary>
    internal static string? Of(ITryOperation tried, ISymbol? member)
    {
        var passed = tried.Body.DescendantsIn().OfType<IArgumentOperation>().Select(a => a.Value)
            .FirstOrDefault(v => IsToken(v.Type) && IsPlain(v.Syntax) && BindsOutside(v, tried));
        return passed?.Syntax.ToString() ?? FunctionOf(tried, member)?.Parameters.Where(static p => IsToken(p.Type) && p.RefKind == RefKind.None).Select(static p => Escaped(p.Name)).FirstOrDefault();
    }

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static bool IsToken(ITypeSymbol? type) => type is { Name: Name } && type.ContainingNamespace.ToDisplayString() == "System.Threading";

    // A name, or names of names; CancellationToken.None is no token.
    private static bool IsPlain(SyntaxNode value) => value switch
    {
        IdentifierNameSyntax => true,
        ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Expression: IdentifierNameSyntax { Identifier.ValueText: Name } } => false,
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access => IsPlain(access.Expression),
        _ => false,
    };

    private static bool BindsOutside(IOperation value, ITryOperation tried)
        => value.DescendantsIn().Prepend(value).OfType<ILocalReferenceOperation>()
            .All(r => r.Local.DeclaringSyntaxReferences.All(d => !tried.Body.Syntax.Span.Contains(d.Span)));

    private static IMethodSymbol? FunctionOf(IOperation operation, ISymbol? member)
    {
        for (var up = operation.Parent; up is not null; up = up.Parent)
        {
            switch (up)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation local:
                    return local.Symbol;
            }
        }

        return member as IMethodSymbol;
    }
}
