using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.CodeFixes.Indicators;

namespace RiskAware.Analyzers.CodeFixes;

/// <summary>The base of fixes that change a few characters of one document and nothing else.</summary>
public abstract class TextFixProvider : CodeFixProvider
{
    private protected abstract string Key { get; }

    /// <summary>Whether all reports may be mended at once: only where what the program does stays the same.</summary>
    private protected abstract bool HasFixAll { get; }

    /// <inheritdoc />
    public sealed override FixAllProvider? GetFixAllProvider()
        => HasFixAll ? FixAllProvider.Create(async (context, document, diagnostics) => await AllAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false)) : null;

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } fix)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, async cancellation => await AllAsync(context.Document, [diagnostic], cancellation).ConfigureAwait(false) ?? context.Document, Key),
                    diagnostic);
            }
        }
    }

    /// <summary>The changes for a report, or null where nothing that compiles can be offered.</summary>
    private protected abstract TextFix? Find(Document document, SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation);

    private async Task<TextFix?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
        => await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
                ? Find(document, root, model, diagnostic, cancellation)
                : null;

    private async Task<Document?> AllAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics)
        {
            if (await FindAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } fix)
            {
                changes.AddRange(fix.Changes);
            }
        }

        return changes.Count == 0 ? null : document.WithText(HandlerText.Apply(await document.GetTextAsync(cancellation).ConfigureAwait(false), changes));
    }
}

/// <summary>A change of a document.</summary>
/// <param name="Title">What the user reads.</param>
/// <param name="Changes">The changes of the text.</param>
internal sealed record TextFix(string Title, IReadOnlyList<TextChange> Changes);
