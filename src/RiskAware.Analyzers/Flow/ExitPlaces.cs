using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Analyzers.Flow;

/// <summary>
/// The place where a path leaves a handler: its return, break, continue or goto, else the closing brace. A graph keeps no
/// syntax of jumps, so the statement that follows the last evaluated one is looked up.
/// </summary>
internal static class ExitPlaces
{
    internal static TextSpan Of(SyntaxNode clause, BasicBlock source, Trail trail)
    {
        var handler = ((CatchClauseSyntax)clause).Block;
        if (source.BranchValue is { } value && source.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return
            && value.Syntax.FirstAncestorOrSelf<StatementSyntax>() is ReturnStatementSyntax returned && handler.Span.Contains(returned.Span))
        {
            return returned.Span;
        }

        var jump = trail.Last is { } last && handler.Span.Contains(last.Span)
            ? After(last, trail.Taken, handler)
            : From(handler.Statements.FirstOrDefault(), handler);
        return jump?.Span ?? handler.CloseBraceToken.Span;
    }

    private static StatementSyntax? After(SyntaxNode last, bool? taken, BlockSyntax handler)
    {
        if (taken is { } isThis && last.FirstAncestorOrSelf<SwitchLabelSyntax>() is { Parent: SwitchSectionSyntax { Parent: SwitchStatementSyntax selection } asked } && handler.Span.Contains(selection.Span))
        {
            return InSection(isThis ? asked : selection.Sections.FirstOrDefault(static s => s.Labels.Any(static l => l is DefaultSwitchLabelSyntax)), selection, handler);
        }

        var statement = last.FirstAncestorOrSelf<StatementSyntax>();
        if (statement is IfStatementSyntax choice && taken is { } isTrue && choice.Condition.Span.Contains(last.Span))
        {
            return isTrue ? From(choice.Statement, handler)
                : choice.Else is { } otherwise ? From(otherwise.Statement, handler)
                : Next(choice, handler);
        }

        return statement is null or BlockSyntax ? null : IsJump(statement) ? statement : Next(statement, handler);
    }

    private static StatementSyntax? InSection(SwitchSectionSyntax? section, SwitchStatementSyntax selection, BlockSyntax handler)
        => section?.Statements.FirstOrDefault() is { } first and not BreakStatementSyntax ? From(first, handler) : Next(selection, handler);

    private static StatementSyntax? From(StatementSyntax? statement, BlockSyntax handler) => statement switch
    {
        null => null,
        BlockSyntax { Statements.Count: > 0 } block => From(block.Statements[0], handler),
        _ when IsJump(statement) => statement,
        _ => Next(statement, handler),
    };

    private static StatementSyntax? Next(StatementSyntax statement, BlockSyntax handler)
    {
        for (SyntaxNode node = statement; node != handler && node.Parent is { } parent; node = parent)
        {
            var siblings = parent switch
            {
                BlockSyntax block => block.Statements,
                SwitchSectionSyntax section => section.Statements,
                _ => default,
            };
            var index = node is StatementSyntax sibling ? siblings.IndexOf(sibling) : -1;
            if (index >= 0 && index + 1 < siblings.Count && !(siblings[index + 1] is BreakStatementSyntax && parent is SwitchSectionSyntax))
            {
                return From(siblings[index + 1], handler);
            }
        }

        return null;
    }

    private static bool IsJump(StatementSyntax statement)
        => statement is ReturnStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or YieldStatementSyntax;
}
