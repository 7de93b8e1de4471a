using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>A handler that a rule has reported, with what the rule knows about its indicator.</summary>
internal sealed class ObservableHandler
{
    private readonly Diagnostic _diagnostic;

    private ObservableHandler(CatchClauseSyntax clause, StatementSyntax? statement, ITypeSymbol exception, SemanticModel model, Diagnostic diagnostic)
    {
        _diagnostic = diagnostic;
        Clause = clause;
        Statement = statement;
        Exception = exception;
        Model = model;
        Cwe = [.. Split(IndicatorProperties.Cwe)
            .Select(c => int.TryParse(c, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(n => n > 0)];
        Attack = [.. Split(IndicatorProperties.Attack)];
    }

    internal CatchClauseSyntax Clause { get; }

    /// <summary>The statement that a detection goes before; null: it goes first in the handler.</summary>
    internal StatementSyntax? Statement { get; }

    internal ITypeSymbol Exception { get; }

    internal SemanticModel Model { get; }

    /// <summary>The CWE numbers of the indicator, the closest first.</summary>
    internal ImmutableArray<int> Cwe { get; }

    /// <summary>The ATT&amp;CK techniques of the indicator, the closest first.</summary>
    internal ImmutableArray<string> Attack { get; }

    /// <summary>Whether an opened brace stands on a line of its own.</summary>
    internal bool OpensOnOwnLine { get; init; } = true;

    /// <summary>The name of the exception variable, the one that is there or one that is free.</summary>
    internal string VariableName
    {
        get
        {
            if (Clause.Declaration is { Identifier: { ValueText.Length: > 0 } identifier })
            {
                return identifier.Text;
            }

            var taken = new HashSet<string>(Clause.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText));
            taken.UnionWith(Model.LookupSymbols(Clause.Block.SpanStart).Where(s => s.Kind is SymbolKind.Local or SymbolKind.Parameter).Select(s => s.Name));
            var name = "exception";
            for (var i = 2; taken.Contains(name); i++)
            {
                name = "exception" + i.ToString(CultureInfo.InvariantCulture);
            }

            return name;
        }
    }

    internal static ObservableHandler? Of(Document document, SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (ClauseOf(root, diagnostic) is not { } clause || clause.Block.OpenBraceToken.IsMissing)
        {
            return null;
        }

        var exception = clause.Declaration is { } declaration
            ? model.GetTypeInfo(declaration.Type, cancellation).Type
            : model.Compilation.GetTypeByMetadataName(KnownNames.Exception);
        if (exception is null or { TypeKind: TypeKind.Error })
        {
            return null;
        }

        var options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(root.SyntaxTree);
        return new(clause, StatementOf(root, clause, diagnostic), exception, model, diagnostic)
        {
            OpensOnOwnLine = !options.TryGetValue("csharp_new_line_before_open_brace", out var braces)
                || braces.Contains("all") || braces.Contains("control_blocks"),
        };
    }

    /// <summary>What the rule handed over, or null.</summary>
    internal string? Property(string name) => _diagnostic.Properties.TryGetValue(name, out var text) ? text : null;

    internal static CatchClauseSyntax? ClauseOf(SyntaxNode root, Diagnostic diagnostic)
    {
        var start = diagnostic.Properties.TryGetValue(IndicatorProperties.Clause, out var text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var handed) && handed < root.Span.End
                ? handed
                : diagnostic.Location.SourceSpan.Start;
        return root.FindToken(start).Parent?.FirstAncestorOrSelf<CatchClauseSyntax>();
    }

    /// <summary>The part of the document that a rule has handed over.</summary>
    internal static SyntaxNode? PlaceOf(SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.Properties.TryGetValue(IndicatorProperties.Place, out var text) && text?.Split(';') is { Length: 2 } parts
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && start + length <= root.FullSpan.End)
        {
            return root.FindNode(new TextSpan(start, length), getInnermostNodeForTie: true);
        }

        return null;
    }

    // The log call of RA2004: the detection goes beside it, not where another path detects already.
    private static StatementSyntax? StatementOf(SyntaxNode root, CatchClauseSyntax clause, Diagnostic diagnostic)
        => diagnostic.Id == "RA2004" && PlaceOf(root, diagnostic)?.FirstAncestorOrSelf<StatementSyntax>() is { } statement and not BlockSyntax
            && clause.Block.Statements.Count > 0 && statement != clause.Block.Statements[0] && clause.Block.Span.Contains(statement.Span)
            && !statement.Ancestors().TakeWhile(a => a != clause).Any(static a => a is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            && statement is not LocalDeclarationStatementSyntax
                ? statement
                : null;

    private IEnumerable<string> Split(string property)
        => Property(property) is { Length: > 0 } text ? text.Split(';') : [];
}
