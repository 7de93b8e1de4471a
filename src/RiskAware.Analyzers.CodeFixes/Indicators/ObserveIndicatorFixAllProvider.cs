using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>
/// Calls the best-ranked declared detection point in every reported handler of a document at once. Where none fits, nothing is
/// changed: no risk is declared in bulk.
/// </summary>
internal sealed class ObserveIndicatorFixAllProvider : DocumentBasedFixAllProvider
{
    internal static readonly ObserveIndicatorFixAllProvider Instance = new();

    /// <inheritdoc />
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (fixAllContext.CodeActionEquivalenceKey != ObserveIndicatorFixProvider.DetectKey)
        {
            return null;
        }

        var cancellation = fixAllContext.CancellationToken;
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = new List<TextChange>();
        var mended = new HashSet<CatchClauseSyntax>();
        foreach (var diagnostic in diagnostics.OrderBy(static d => d.Location.SourceSpan.Start))
        {
            // A clause may be reported by several rules; one call at its start serves them all.
            if (ObservableHandler.Of(document, root, model, diagnostic, cancellation) is { } handler
                && DetectionCall.For(handler, cancellation).FirstOrDefault() is { } call
                && mended.Add(handler.Clause))
            {
                changes.AddRange(HandlerText.Observe(handler, call.Text(handler), text));
            }
        }

        return changes.Count == 0 ? null : document.WithText(HandlerText.Apply(text, changes));
    }
}
