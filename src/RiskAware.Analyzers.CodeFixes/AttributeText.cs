using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.CodeFixes.Indicators;

namespace RiskAware.Analyzers.CodeFixes;

/// <summary>Attributes as text: everything else stays as it is.</summary>
internal static class AttributeText
{
    /// <summary>The change that puts an attribute on a method, local function, lambda or class; null: it cannot carry one.</summary>
    internal static TextChange? On(SyntaxNode function, string attribute, SourceText text)
    {
        var version = ((CSharpParseOptions)function.SyntaxTree.Options).LanguageVersion;
        return function switch
        {
            MethodDeclarationSyntax or TypeDeclarationSyntax => Before(function, attribute, text),
            LocalFunctionStatementSyntax when version >= LanguageVersion.CSharp9 => Before(function, attribute, text),
            ParenthesizedLambdaExpressionSyntax when version >= LanguageVersion.CSharp10 => new TextChange(new TextSpan(function.SpanStart, 0), $"[{attribute}] "),
            _ => null,
        };
    }

    /// <summary>How an attribute is written at a position.</summary>
    internal static string Name(INamedTypeSymbol attribute, SemanticModel model, int position)
    {
        const string suffix = "Attribute";
        var name = attribute.ToMinimalDisplayString(model, position);
        return name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;
    }

    private static TextChange Before(SyntaxNode function, string attribute, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(function.SpanStart);
        var opensLine = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, function.SpanStart)));
        return new(new TextSpan(function.SpanStart, 0), $"[{attribute}]{(opensLine ? HandlerText.NewLine(text) + HandlerText.Indent(function.SpanStart, text) : " ")}");
    }
}
