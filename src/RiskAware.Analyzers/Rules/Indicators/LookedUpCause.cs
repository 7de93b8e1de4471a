using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>
/// Recognises a handler that looks up what a failure means, answers that case, and lets the rest leave:
/// <c>if (!Exists(id)) return NotFound(); else throw;</c>, or the same as a filter. A flag, or a question about the exception
/// itself, is no such look-up.
/// </summary>
internal static class LookedUpCause
{
    internal static bool IsAnswered(CatchClauseSyntax clause)
        => (clause.Filter is { } filter && LooksUp(filter.FilterExpression, clause)) || AnswersOneCase(clause);

    private static bool AnswersOneCase(CatchClauseSyntax clause)
    {
        var statements = clause.Block.Statements;
        var looked = new HashSet<string>();
        for (var i = 0; i < statements.Count; i++)
        {
            switch (statements[i])
            {
                case LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } when variables[0].Initializer is { } initial && LooksUp(initial.Value, clause):
                    looked.Add(variables[0].Identifier.ValueText);
                    continue;
                case IfStatementSyntax choice when LooksUp(choice.Condition, clause) || Mentions(choice.Condition, looked):
                    return choice.Else is { } otherwise
                        ? EndsIn(choice.Statement, Throws) || EndsIn(otherwise.Statement, Throws)
                        : EndsIn(choice.Statement, Throws) || (EndsIn(choice.Statement, Jumps) && EndsIn(statements.ElementAtOrDefault(i + 1), Throws));
                default:
                    return false;
            }
        }

        return false;
    }

    // A call by a key: what the caller asked for, not what was caught.
    private static bool LooksUp(ExpressionSyntax condition, CatchClauseSyntax clause)
        => condition.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(c => c.ArgumentList.Arguments.Count > 0
            && !Mentions(c, new HashSet<string> { clause.Declaration?.Identifier.ValueText ?? string.Empty }));

    private static bool Mentions(SyntaxNode node, HashSet<string> names)
        => node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => names.Contains(n.Identifier.ValueText));

    private static bool EndsIn(StatementSyntax? statement, System.Func<StatementSyntax, bool> isEnd)
        => statement is BlockSyntax block ? EndsIn(block.Statements.LastOrDefault(), isEnd) : statement is not null && isEnd(statement);

    private static bool Throws(StatementSyntax statement) => statement.IsKind(SyntaxKind.ThrowStatement);

    private static bool Jumps(StatementSyntax statement)
        => statement.Kind() is SyntaxKind.ReturnStatement or SyntaxKind.BreakStatement or SyntaxKind.ContinueStatement;
}
