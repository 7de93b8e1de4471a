using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Analyzers.Rules.Indicators;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>A handler that a rule has reported, with what the rule knows about its indicator.</summary>
internal sealed class ObservableHandler
{
    private ObservableHandler(CatchClauseSyntax clause, ITypeSymbol exception, SemanticModel model, Diagnostic diagnostic)
    {
        Clause = clause;
        Exception = exception;
        Model = model;
        Cwe = Split(diagnostic, IndicatorProperties.Cwe)
            .Select(c => int.TryParse(c, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(n => n > 0).ToImmutableHashSet();
        Attack = Split(diagnostic, IndicatorProperties.Attack).ToImmutableHashSet();
    }

    internal CatchClauseSyntax Clause { get; }

    internal ITypeSymbol Exception { get; }

    internal SemanticModel Model { get; }

    internal ImmutableHashSet<int> Cwe { get; }

    internal ImmutableHashSet<string> Attack { get; }

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

    internal static ObservableHandler? Of(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
        => root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<CatchClauseSyntax>() is { Declaration: { } declaration } clause
            && model.GetTypeInfo(declaration.Type, cancellation).Type is { TypeKind: not TypeKind.Error } exception
                ? new(clause, exception, model, diagnostic)
                : null;

    private static IEnumerable<string> Split(Diagnostic diagnostic, string property)
        => diagnostic.Properties.TryGetValue(property, out var text) && text is { Length: > 0 } ? text.Split(';') : [];
}
