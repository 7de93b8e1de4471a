using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>Writes calls of detection points into handlers, as their first statement.</summary>
internal static class HandlerRewrite
{
    internal static Document Apply(Document document, SyntaxNode root, IReadOnlyDictionary<CatchClauseSyntax, (string Variable, DetectionCall Call)> calls)
    {
        var generator = SyntaxGenerator.GetGenerator(document);
        return document.WithSyntaxRoot(root.ReplaceNodes(
            calls.Keys, (original, current) => Insert(current, calls[original].Variable, Statement(calls[original].Call, generator))));
    }

    private static ExpressionStatementSyntax Statement(DetectionCall call, SyntaxGenerator generator)
    {
        var name = SyntaxFactory.IdentifierName(call.Point.Symbol.Name);
        ExpressionSyntax target = call.Receiver is not null
            ? Access(SyntaxFactory.ParseExpression(call.Receiver), name)
            : call.Point.Symbol.IsStatic
                ? Access((ExpressionSyntax)generator.TypeExpression(call.Point.Symbol.ContainingType), name).WithAdditionalAnnotations(Simplifier.Annotation)
                : name;
        var arguments = SyntaxFactory.ParseArgumentList("(" + string.Join(", ", call.Arguments) + ")");
        return SyntaxFactory.ExpressionStatement(SyntaxFactory.InvocationExpression(target, arguments))
            .WithLeadingTrivia(SyntaxFactory.ElasticMarker)
            .WithTrailingTrivia(SyntaxFactory.ElasticMarker)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static MemberAccessExpressionSyntax Access(ExpressionSyntax target, SimpleNameSyntax name)
        => SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, target, name);

    private static CatchClauseSyntax Insert(CatchClauseSyntax clause, string variable, StatementSyntax statement)
    {
        var declaration = clause.Declaration!;
        if (declaration.Identifier.IsKind(SyntaxKind.None))
        {
            clause = clause.WithDeclaration(declaration
                .WithType(declaration.Type.WithTrailingTrivia(SyntaxFactory.Space))
                .WithIdentifier(SyntaxFactory.Identifier(variable).WithTrailingTrivia(declaration.Type.GetTrailingTrivia())));
        }

        var block = clause.Block;
        if (block.Statements.Count == 0 && block.OpenBraceToken.TrailingTrivia.All(t => t.IsKind(SyntaxKind.WhitespaceTrivia))
            && block.CloseBraceToken.LeadingTrivia.Count == 0)
        {
            // "{ }" on one line opens up.
            return clause.WithBlock(SyntaxFactory.Block(statement).WithTrailingTrivia(block.GetTrailingTrivia()).WithAdditionalAnnotations(Formatter.Annotation));
        }

        return clause.WithBlock(block.WithStatements(block.Statements.Insert(0, statement)));
    }
}
