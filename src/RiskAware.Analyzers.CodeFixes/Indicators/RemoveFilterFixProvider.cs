using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>RA2007: removes a filter that is always true, where nothing else hangs on it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveFilterFixProvider))]
[Shared]
public sealed class RemoveFilterFixProvider : TextFixProvider
{
    internal const string RemoveKey = "RiskAware.RemoveFilter";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA2007"];

    private protected override string Key => RemoveKey;

    private protected override bool HasFixAll => true;

    private protected override TextFix? Find(Document document, SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (ObservableHandler.PlaceOf(root, diagnostic)?.FirstAncestorOrSelf<CatchFilterClauseSyntax>() is not { Parent: CatchClauseSyntax clause } filter
            || Does(filter.FilterExpression) || NamesWhatIsUsed(filter, clause) || HidesLater(clause, model, cancellation))
        {
            return null;
        }

        // Comments and directives before the filter stay.
        var before = filter.WhenKeyword.GetPreviousToken();
        var isPlain = before.TrailingTrivia.Concat(filter.WhenKeyword.LeadingTrivia).All(static t => string.IsNullOrWhiteSpace(t.ToString()));
        var start = isPlain ? before.Span.End : filter.Span.Start;
        return new("Remove the filter that is always true", [new(TextSpan.FromBounds(start, filter.Span.End), string.Empty)]);
    }

    // What runs in a filter would run no more.
    private static bool Does(ExpressionSyntax condition)
        => condition.DescendantNodesAndSelf().Any(static n => n is InvocationExpressionSyntax or AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax { OperatorToken.ValueText: "++" or "--" }
            or PrefixUnaryExpressionSyntax { OperatorToken.ValueText: "++" or "--" } or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax)
            || condition.ContainsDirectives;

    private static bool NamesWhatIsUsed(CatchFilterClauseSyntax filter, CatchClauseSyntax clause)
    {
        var names = filter.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Select(static d => d.Identifier.ValueText).ToList();
        return names.Count > 0 && clause.Block.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => names.Contains(n.Identifier.ValueText));
    }

    // Without the filter the compiler refuses what can no longer be reached.
    private static bool HidesLater(CatchClauseSyntax clause, SemanticModel model, CancellationToken cancellation)
    {
        if (clause.Parent is not TryStatementSyntax tried)
        {
            return true;
        }

        var later = tried.Catches.Skip(tried.Catches.IndexOf(clause) + 1).ToList();
        var own = clause.Declaration is { } declaration ? model.GetTypeInfo(declaration.Type, cancellation).Type : null;
        return later.Count > 0 && (own is null || later.Any(l => l.Declaration is null || IsCovered(model.GetTypeInfo(l.Declaration.Type, cancellation).Type, own)));
    }

    private static bool IsCovered(ITypeSymbol? type, ITypeSymbol by)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, by))
            {
                return true;
            }
        }

        return false;
    }
}
