using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.CodeFixes.Coverage;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>The changes of text that a fix makes to a handler; everything else stays as it is, line ends too.</summary>
internal static class HandlerText
{
    private const string Step = "    ";

    /// <summary>Names the exception and calls a detection point: first in the handler, or before the log call that is all it does so far.</summary>
    internal static IEnumerable<TextChange> Observe(ObservableHandler handler, string call, SourceText text)
        => handler.Statement is { } statement
            ? Name(handler).Append(CallInsertion.At(new FailingExit(statement, null), call, text))
            : Name(handler).Append(First(handler.Clause.Block, call, text, handler.OpensOnOwnLine));

    /// <summary>Gives the exception of a clause a name, and a type where it has none.</summary>
    internal static IEnumerable<TextChange> Name(ObservableHandler handler)
    {
        if (handler.Clause.Declaration is not { } declaration)
        {
            var type = handler.Exception.ToMinimalDisplayString(handler.Model, handler.Clause.SpanStart);
            return [new(new TextSpan(handler.Clause.CatchKeyword.Span.End, 0), $" ({type} {handler.VariableName})")];
        }

        return declaration.Identifier.ValueText.Length > 0 ? [] : [new(new TextSpan(declaration.Type.Span.End, 0), " " + handler.VariableName)];
    }

    /// <summary>Adds a condition to the filter of a clause.</summary>
    internal static TextChange Filter(CatchClauseSyntax clause, string condition)
    {
        if (clause.Filter is not { FilterExpression: { } old } filter)
        {
            return new(new TextSpan((clause.Declaration?.Span ?? clause.CatchKeyword.Span).End, 0), $" when ({condition})");
        }

        var isLoose = old.Kind() is SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression or SyntaxKind.ConditionalExpression
            or SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression;
        return new(TextSpan.FromBounds(filter.OpenParenToken.Span.End, filter.CloseParenToken.SpanStart), isLoose ? $"({old}) && {condition}" : $"{old} && {condition}");
    }

    internal static SourceText Apply(SourceText text, IEnumerable<TextChange> changes)
        => text.WithChanges(changes.Distinct().OrderBy(static c => c.Span.Start).ThenBy(static c => c.Span.End));

    /// <summary>The name of a type as short as it can be where a member of it is called: a variable or a property may hide it.</summary>
    internal static string NameOf(INamedTypeSymbol type, SemanticModel model, int position)
    {
        var name = type.ToMinimalDisplayString(model, position);
        var first = name.Split('.', '<')[0].TrimStart('@');
        return model.LookupSymbols(position, name: first).Any(static s => s is not INamespaceOrTypeSymbol)
            ? type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)
            : name;
    }

    internal static string NewLine(SourceText text)
        => text.Lines.Count > 1 && text.Lines[0].EndIncludingLineBreak - text.Lines[0].End == 2 ? "\r\n" : "\n";

    internal static string Indent(int position, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    private static TextChange First(BlockSyntax block, string call, SourceText text, bool opensOnOwnLine)
    {
        var newLine = NewLine(text);
        var open = text.Lines.GetLineFromPosition(block.OpenBraceToken.SpanStart);
        var close = text.Lines.GetLineFromPosition(block.CloseBraceToken.SpanStart);
        var outer = Indent(block.OpenBraceToken.SpanStart, text);
        if (block.Statements.Count == 0 && open.LineNumber == close.LineNumber && IsBlank(text, block.OpenBraceToken.Span.End, block.CloseBraceToken.SpanStart))
        {
            // "{ }" opens up.
            var start = block.OpenBraceToken.GetPreviousToken().Span.End;
            var brace = opensOnOwnLine ? newLine + outer + "{" : " {";
            return new(TextSpan.FromBounds(start, block.CloseBraceToken.Span.End), $"{brace}{newLine}{outer}{StepAfter(outer)}{call};{newLine}{outer}}}");
        }

        var first = block.Statements.Count > 0 ? text.Lines.GetLineFromPosition(block.Statements[0].SpanStart) : close;
        if (first.LineNumber == open.LineNumber || open.LineNumber == close.LineNumber || IsInComment(block, open.EndIncludingLineBreak))
        {
            return new(new TextSpan(block.OpenBraceToken.Span.End, 0), " " + call + ";");
        }

        var indent = block.Statements.Count > 0 ? Indent(block.Statements[0].SpanStart, text) : outer + StepAfter(outer);
        return new(new TextSpan(open.EndIncludingLineBreak, 0), indent + call + ";" + newLine);
    }

    // A comment that begins behind the brace and ends further down.
    private static bool IsInComment(BlockSyntax block, int position) => block.DescendantTrivia().Any(t => t.SpanStart < position && t.Span.End > position);

    private static string StepAfter(string indent) => indent.Length > 0 && indent[indent.Length - 1] == '\t' ? "\t" : Step;

    private static bool IsBlank(SourceText text, int start, int end) => text.ToString(TextSpan.FromBounds(start, end)).Trim().Length == 0;
}
