using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Analyzers.CodeFixes.Coverage;

/// <summary>The change of text that puts a call where it belongs; everything else stays as it is.</summary>
internal static class CallInsertion
{
    private const string Step = "    ";

    internal static TextChange At(FailingExit exit, string call, SourceText text)
    {
        var newLine = NewLine(text);
        if (exit.IsCatch)
        {
            var block = (BlockSyntax)exit.Statement;
            return block.Statements.Count > 0
                ? Before(block.Statements[0], call, text, newLine)
                : InEmpty(block, call, text, newLine);
        }

        if (exit.Statement.Parent is BlockSyntax or SwitchSectionSyntax)
        {
            return Before(exit.Statement, call, text, newLine);
        }

        // The only statement of an if: it needs braces now.
        var indent = Indent(exit.Statement.Parent!.SpanStart, text);
        var before = exit.Statement.GetFirstToken().GetPreviousToken().Span.End;
        var comment = text.ToString(TextSpan.FromBounds(before, exit.Statement.SpanStart)).TrimEnd();
        return SameLine(exit.Statement, text)
            ? new TextChange(exit.Statement.Span, $"{{ {call}; {exit.Statement} }}")
            : new TextChange(
                TextSpan.FromBounds(before, exit.Statement.Span.End),
                $"{comment}{newLine}{indent}{{{newLine}{indent}{Step}{call};{newLine}{indent}{Step}{exit.Statement}{newLine}{indent}}}");
    }

    /// <summary>The guarded skeleton, first in a body: the condition is for a person to fill in; null: a comment would be lost.</summary>
    internal static TextChange? Skeleton(SyntaxNode body, bool returnsValue, string risk, string call, SourceText text)
    {
        var newLine = NewLine(text);
        if (body is BlockSyntax block)
        {
            var at = Indent(block.Statements.Count > 0 ? block.Statements[0].SpanStart : block.OpenBraceToken.SpanStart, text)
                + (block.Statements.Count > 0 ? string.Empty : Step);
            return block.Statements.Count > 0
                ? new TextChange(new TextSpan(block.Statements[0].SpanStart, 0), Guarded(at) + newLine + newLine + at)
                : InEmpty(block, Guarded(at).TrimEnd(';'), text, newLine, semicolon: false);
        }

        var outer = Indent(body.SpanStart, text);
        var inner = outer + Step;
        var statement = (returnsValue ? "return " : string.Empty) + body + ";";
        var replaced = $"{{{newLine}{inner}{Guarded(inner)}{newLine}{newLine}{inner}{statement}{newLine}{outer}}}";
        if (body.Parent is ArrowExpressionClauseSyntax arrow)
        {
            var end = arrow.Parent switch
            {
                BaseMethodDeclarationSyntax method => method.SemicolonToken.Span.End,
                LocalFunctionStatementSyntax function => function.SemicolonToken.Span.End,
                _ => arrow.Span.End,
            };
            var start = arrow.GetFirstToken().GetPreviousToken().Span.End;
            var isBare = text.ToString(TextSpan.FromBounds(start, body.SpanStart)).Trim() == "=>" && text.ToString(TextSpan.FromBounds(body.Span.End, end)).Trim() == ";";
            return isBare ? new TextChange(TextSpan.FromBounds(start, end), newLine + outer + replaced) : null;
        }

        return new TextChange(body.Span, newLine + outer + replaced);

        string Guarded(string indent)
            => $"if (false /* {risk}: condition */){newLine}{indent}{{{newLine}{indent}{Step}{call};{newLine}{indent}}}";
    }

    private static TextChange Before(StatementSyntax statement, string call, SourceText text, string newLine)
        => new(new TextSpan(statement.SpanStart, 0), call + ";" + (SameLine(statement, text) ? " " : newLine + Indent(statement.SpanStart, text)));

    private static TextChange InEmpty(BlockSyntax block, string call, SourceText text, string newLine, bool semicolon = true)
    {
        var indent = Indent(block.OpenBraceToken.SpanStart, text);
        var inner = newLine + indent + Step + call + (semicolon ? ";" : string.Empty);
        var hasLine = text.Lines.GetLineFromPosition(block.OpenBraceToken.Span.End).LineNumber != text.Lines.GetLineFromPosition(block.CloseBraceToken.SpanStart).LineNumber;
        return hasLine
            ? new TextChange(new TextSpan(block.OpenBraceToken.Span.End, 0), inner)
            : new TextChange(TextSpan.FromBounds(block.OpenBraceToken.Span.End, block.CloseBraceToken.SpanStart), inner + newLine + indent);
    }

    /// <summary>Whether other code stands before the statement in its line.</summary>
    private static bool SameLine(StatementSyntax statement, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        return text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart)).Trim().Length > 0;
    }

    private static string Indent(int position, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    private static string NewLine(SourceText text)
        => text.Lines.Count > 1 && text.Lines[0].EndIncludingLineBreak - text.Lines[0].End == 2 ? "\r\n" : "\n";
}
