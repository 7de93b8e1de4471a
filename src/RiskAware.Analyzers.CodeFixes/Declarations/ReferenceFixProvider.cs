using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Analyzers.Rules.Declarations;

namespace RiskAware.Analyzers.CodeFixes.Declarations;

/// <summary>Mends RA1007: names the successor of what was revoked, by its constant, and leaves out a technique beside its own sub-technique.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReferenceFixProvider))]
[Shared]
public sealed class ReferenceFixProvider : CodeFixProvider
{
    internal const string EquivalenceKey = "RA1007";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA1007"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(static async (context, document, diagnostics) => await ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is null || ReferenceList.Find(root, diagnostic) is not { } part)
            {
                continue;
            }

            var title = diagnostic.Properties.TryGetValue(ReferenceProperties.Successor, out var successor)
                ? $"Name the successor '{successor}'"
                : $"Leave '{part.Element}' out";
            context.RegisterCodeFix(
                CodeAction.Create(title, cancellation => ApplyAsync(context.Document, [diagnostic], cancellation), EquivalenceKey),
                diagnostic);
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

        // Several may be about one list: it is written anew once.
        var lists = diagnostics
            .Select(d => (Diagnostic: d, Part: ReferenceList.Find(root, d)))
            .Where(static d => d.Part is not null)
            .GroupBy(static d => d.Part!.List)
            .ToDictionary(
                static g => (SyntaxNode)g.Key,
                g => ReferenceList.Mend(g.Key, g.ToDictionary(static d => d.Part!.Element, static d => d.Diagnostic), model, cancellation));
        return document.WithSyntaxRoot(root.ReplaceNodes(lists.Keys, (original, _) => lists[original]));
    }
}
