using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Endpoints;

namespace RiskAware.Throws;

/// <summary>
/// Paths that the code has just found: after <c>File.Exists</c>, or in a listing. One that is too long, or leads nowhere, is not found.
/// </summary>
internal static class ExistingPath
{
    private static readonly string[] s_listings = ["EnumerateFiles", "EnumerateDirectories", "EnumerateFileSystemEntries", "GetFiles", "GetDirectories", "GetFileSystemEntries"];

    internal static bool Is(IOperation value)
    {
        var path = Operations.Unwrap(value).Syntax;
        if (path is not (IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ThisExpressionSyntax }))
        {
            return false;
        }

        var text = path.ToString();
        for (var node = path; node.Parent is { } parent && node is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); node = parent)
        {
            if (IsFoundBy(parent, node, text) || WasFoundBefore(parent, node, text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFoundBy(SyntaxNode parent, SyntaxNode node, string path) => parent switch
    {
        IfStatementSyntax choice => choice.Statement == node && Finds(choice.Condition, path, isTrue: true),
        ElseClauseSyntax { Parent: IfStatementSyntax choice } => Finds(choice.Condition, path, isTrue: false),
        ConditionalExpressionSyntax choice => (choice.WhenTrue == node && Finds(choice.Condition, path, isTrue: true)) || (choice.WhenFalse == node && Finds(choice.Condition, path, isTrue: false)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and => and.Right == node && Finds(and.Left, path, isTrue: true),
        ForEachStatementSyntax loop => loop.Statement == node && loop.Identifier.ValueText == path
            && loop.Expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(static c => s_listings.Contains(NameOf(c))),
        _ => false,
    };

    // "if (!File.Exists(path)) return;" before, and nothing that changes the path since.
    private static bool WasFoundBefore(SyntaxNode parent, SyntaxNode node, string path)
    {
        foreach (var before in parent is BlockSyntax block ? block.Statements.TakeWhile(s => s != node).Reverse() : [])
        {
            if (before is IfStatementSyntax { Else: null } choice && Leaves(choice.Statement) && Finds(choice.Condition, path, isTrue: false))
            {
                return true;
            }

            if (before.DescendantNodes().Any(n => n is AssignmentExpressionSyntax assignment && assignment.Left.ToString() == path))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the path exists where a condition comes out so.</summary>
    private static bool Finds(ExpressionSyntax condition, string path, bool isTrue) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Finds(inner.Expression, path, isTrue),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Finds(not.Operand, path, !isTrue),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and => isTrue && (Finds(and.Left, path, isTrue) || Finds(and.Right, path, isTrue)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or => !isTrue && (Finds(or.Left, path, isTrue) || Finds(or.Right, path, isTrue)),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call => isTrue && NameOf(call) == "Exists" && arguments[0].ToString() == path,
        _ => false,
    };

    private static bool Leaves(StatementSyntax statement)
        => (statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement) is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax;

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : string.Empty;
}
