using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>
/// Recognises attempts of which the last one throws because nothing catches it: the calls of the try once more in the handler or behind
/// its loop, or the method again with one attempt less.
/// </summary>
internal static class LastAttempt
{
    internal static bool Throws(CatchClauseSyntax clause)
        => clause.Parent is TryStatementSyntax tried && (IsMadeAgain(tried, clause.Block.Statements) || IsMadeBehindTheLoop(tried, clause) || CallsItself(clause));

    private static bool IsMadeBehindTheLoop(TryStatementSyntax tried, CatchClauseSyntax clause)
        => !clause.Block.DescendantNodes().Any(static n => n is ReturnStatementSyntax or GotoStatementSyntax)
            && tried.Ancestors().TakeWhile(static a => a is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax))
                .FirstOrDefault(static a => a is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax) is StatementSyntax { Parent: BlockSyntax block } loop
            && IsMadeAgain(tried, block.Statements.SkipWhile(s => s != loop).Skip(1));

    // Whatever happens: a choice or a try of its own is no last attempt.
    private static bool IsMadeAgain(TryStatementSyntax tried, IEnumerable<StatementSyntax> statements)
    {
        var calls = tried.Block.Statements.SelectMany(Calls).ToList();
        var again = statements.Where(static s => s is ExpressionStatementSyntax or ReturnStatementSyntax or LocalDeclarationStatementSyntax).SelectMany(Calls).ToList();
        return calls.Count > 0 && calls.All(c => again.Any(a => SyntaxFactory.AreEquivalent(a, c)));
    }

    private static IEnumerable<InvocationExpressionSyntax> Calls(SyntaxNode statement)
        => statement.DescendantNodes(static n => n is not (InvocationExpressionSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<InvocationExpressionSyntax>();

    // "catch when (left > 0) { return Load(path, left - 1); }", or with a throw where none is left.
    private static bool CallsItself(CatchClauseSyntax clause)
    {
        if (clause.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method)
        {
            return false;
        }

        var asked = clause.Filter is { } filter ? [filter.FilterExpression]
            : clause.Block.Statements.OfType<IfStatementSyntax>().Where(static c => c.Statement.DescendantNodesAndSelf().OfType<ThrowStatementSyntax>().Any()).Select(static c => c.Condition);
        var names = asked.SelectMany(static c => c.DescendantNodesAndSelf()).OfType<IdentifierNameSyntax>().Select(static n => n.Identifier.ValueText).ToList();
        return clause.Block.Statements.Where(static s => s is ExpressionStatementSyntax or ReturnStatementSyntax).SelectMany(Calls)
            .Any(c => NameOf(c) == method.Identifier.ValueText && c.ArgumentList.Arguments.Any(a => Counted(a.Expression) is { } counted && names.Contains(counted.Identifier.ValueText)));
    }

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        _ => null,
    };

    private static IdentifierNameSyntax? Counted(ExpressionSyntax argument) => argument switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.SubtractExpression } sum => sum.Left as IdentifierNameSyntax,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix => prefix.Operand as IdentifierNameSyntax,
        _ => null,
    };
}
