using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>Says that an indicator is expected, with a reason that a person has to fill in: on the member, or in the handler where no member can carry it.</summary>
internal static class Expectation
{
    internal const string Reason = "Say why it betrays no attack here.";

    private const string Suffix = "Attribute";

    /// <summary>The changes, or null where the word is not known.</summary>
    internal static IEnumerable<TextChange>? Of(ObservableHandler handler, SourceText text)
    {
        var compilation = handler.Model.Compilation;
        if (Carrier(handler.Clause) is not { } carrier)
        {
            return compilation.GetTypeByMetadataName(KnownNames.Indicator) is { } indicator
                ? HandlerText.Observe(
                    handler, $"{HandlerText.NameOf(indicator, handler.Model, handler.Clause.Block.SpanStart)}.Expected({handler.VariableName}, \"{Reason}\")", text)
                : null;
        }

        if (compilation.GetTypeByMetadataName(KnownNames.ExpectedIndicatorAttribute) is not { } attribute)
        {
            return null;
        }

        var start = carrier.GetFirstToken().SpanStart;
        var name = attribute.ToMinimalDisplayString(handler.Model, start);
        name = name.EndsWith(Suffix, System.StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
        var line = text.Lines.GetLineFromPosition(start);
        var isAlone = text.ToString(TextSpan.FromBounds(line.Start, start)).Trim().Length == 0;
        var mark = $"[{name}(typeof({handler.Exception.ToMinimalDisplayString(handler.Model, start)}), \"{Reason}\")]";
        return [new(new TextSpan(start, 0), mark + (isAlone ? HandlerText.NewLine(text) + HandlerText.Indent(start, text) : " "))];
    }

    /// <summary>The declaration that can carry the attribute, or null: top-level statements, events, fields of structs.</summary>
    private static MemberDeclarationSyntax? Carrier(CatchClauseSyntax clause)
        => clause.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault() switch
        {
            BaseMethodDeclarationSyntax and not DestructorDeclarationSyntax and { } method => method,
            PropertyDeclarationSyntax property => property,
            IndexerDeclarationSyntax indexer => indexer,
            FieldDeclarationSyntax { Parent: ClassDeclarationSyntax type } => type,
            _ => null,
        };
}
