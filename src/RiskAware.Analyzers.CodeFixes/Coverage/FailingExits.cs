using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Analyzers.CodeFixes.Coverage;

/// <summary>A place where a handler refuses: before a statement, or as the first one of a catch block.</summary>
internal sealed record FailingExit(StatementSyntax Statement, CatchClauseSyntax? Caught)
{
    /// <summary>Whether the call goes to the start of the handler of an exception.</summary>
    internal bool IsCatch => Caught is not null && Statement == Caught.Block;
}

/// <summary>Finds where a handler refuses.</summary>
internal static class FailingExits
{
    private static readonly HashSet<string> s_refusals =
        ["NotFound", "BadRequest", "Forbid", "Unauthorized", "Problem", "ValidationProblem", "Challenge", "Conflict", "UnprocessableEntity"];

    /// <summary>The body of a lambda, method or local function: a block or an expression.</summary>
    internal static SyntaxNode? BodyOf(SyntaxNode handler)
        => handler switch
        {
            AnonymousFunctionExpressionSyntax lambda => lambda.Body,
            BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody?.Expression,
            _ => null,
        };

    /// <summary>The exits of a body, in the order of the text; those that every request takes are none.</summary>
    internal static IEnumerable<FailingExit> Of(SyntaxNode body)
    {
        foreach (var node in body.DescendantNodes(n => n == body || n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            var caught = node.FirstAncestorOrSelf<CatchClauseSyntax>(c => body.Span.Contains(c.Span) && c != body);
            if (node is CatchClauseSyntax clause)
            {
                yield return new FailingExit(clause.Block, clause);
            }
            else if (node is ThrowStatementSyntax or ReturnStatementSyntax && (caught is not null || IsGuarded(node, body)) && IsFailing(node))
            {
                yield return new FailingExit((StatementSyntax)node, caught);
            }
        }
    }

    private static bool IsGuarded(SyntaxNode node, SyntaxNode body)
        => node.Ancestors().TakeWhile(a => a != body).Any(a => a is IfStatementSyntax or ElseClauseSyntax or SwitchSectionSyntax);

    private static bool IsFailing(SyntaxNode statement)
        => statement is ThrowStatementSyntax
            || (statement is ReturnStatementSyntax { Expression: { } value } && Unwrap(value) is InvocationExpressionSyntax call && IsRefusal(call));

    private static bool IsRefusal(InvocationExpressionSyntax call)
    {
        var name = call.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => string.Empty,
        };
        return s_refusals.Contains(name)
            || (name == "StatusCode" && call.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: >= 400 and < 500 });
    }

    private static ExpressionSyntax Unwrap(ExpressionSyntax value)
        => value switch
        {
            ParenthesizedExpressionSyntax parenthesized => Unwrap(parenthesized.Expression),
            CastExpressionSyntax cast => Unwrap(cast.Expression),
            _ => value,
        };
}
