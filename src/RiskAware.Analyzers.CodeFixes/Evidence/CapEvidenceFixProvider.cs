using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.Rules.Evidence;

namespace RiskAware.Analyzers.CodeFixes.Evidence;

/// <summary>Mends RA4005 at a call: passes the first items of a collection.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CapEvidenceFixProvider))]
[Shared]
public sealed class CapEvidenceFixProvider : CodeFixProvider
{
    internal const string EquivalenceKey = "RA4005";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA4005"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(static async (context, document, diagnostics) => await ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && model is not null && ChangesOf(root, model, diagnostic, context.CancellationToken) is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Keep the first 20 items", cancellation => ApplyAsync(context.Document, [diagnostic], cancellation), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = diagnostics.Select(d => ChangesOf(root, model, d, cancellation)).OfType<TextChange[]>().SelectMany(static c => c);
        return document.WithText(text.WithChanges(changes.OrderBy(static c => c.Span.Start)));
    }

    /// <summary>What stands before and behind the value; null where the call that caps it would not bind.</summary>
    private static TextChange[]? ChangesOf(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(EvidenceSizeAnalyzer.Cap, out var cap) || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax value || value.Parent is not ArgumentSyntax { RefKindKeyword.RawKind: 0 }
            || model.GetTypeInfo(value, cancellation) is not { Type: { } type } found
            || model.LookupSymbols(value.SpanStart, type, "Take", includeReducedExtensionMethods: true).IsEmpty)
        {
            return null;
        }

        var isPrimary = value is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax;
        var call = (found.Nullability.FlowState == NullableFlowState.MaybeNull ? "?" : string.Empty) + ".Take(20)" + (cap is { Length: > 0 } ? "." + cap + "()" : string.Empty);
        return [new(new TextSpan(value.SpanStart, 0), isPrimary ? string.Empty : "("), new(new TextSpan(value.Span.End, 0), (isPrimary ? string.Empty : ")") + call)];
    }
}
