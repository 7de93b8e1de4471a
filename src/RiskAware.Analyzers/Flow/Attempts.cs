using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Analyzers.Flow;

/// <summary>Recognises a handler that counts attempts: in a loop, with a condition on what the loop counts.</summary>
internal static class Attempts
{
    internal static bool AreCounted(CatchClauseSyntax clause)
    {
        var loop = clause.Ancestors().TakeWhile(a => a is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax { RawKind: not (int)SyntaxKind.GlobalStatement }))
            .FirstOrDefault(a => a is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax);
        if (loop is null or CommonForEachStatementSyntax)
        {
            return false;
        }

        var counted = loop.DescendantNodes().Select(Counted).Where(n => n is not null).Select(n => n!.Identifier.ValueText).ToList();
        return counted.Count > 0
            && clause.Block.DescendantNodes().OfType<IfStatementSyntax>().Select(i => (SyntaxNode)i.Condition)
                .Concat(clause.Filter is { } filter ? [filter.FilterExpression] : [])
                .SelectMany(c => c.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
                .Any(n => counted.Contains(n.Identifier.ValueText));
    }

    private static IdentifierNameSyntax? Counted(SyntaxNode node) => node switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix => prefix.Operand as IdentifierNameSyntax,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } postfix => postfix.Operand as IdentifierNameSyntax,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression or (int)SyntaxKind.SubtractAssignmentExpression } sum => sum.Left as IdentifierNameSyntax,
        _ => null,
    };
}
