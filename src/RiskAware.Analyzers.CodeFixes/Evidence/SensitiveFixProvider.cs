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
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.CodeFixes.Coverage;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Evidence;

/// <summary>Mends RA4001: marks the parameter, so that every output masks its value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SensitiveFixProvider))]
[Shared]
public sealed class SensitiveFixProvider : CodeFixProvider
{
    internal const string EquivalenceKey = "RA4001";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA4001"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(static async (context, document, diagnostics) => await ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && ParameterOf(root, diagnostic) is { } parameter)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Mark '{parameter.Identifier.ValueText}' as [Sensitive]", cancellation => ApplyAsync(context.Document, [diagnostic], cancellation), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model?.Compilation.GetTypeByMetadataName(KnownNames.SensitiveAttribute) is not { } attribute)
        {
            return document;
        }

        var changes = new List<TextChange>();
        foreach (var parameter in diagnostics.Select(d => ParameterOf(root, d)).OfType<ParameterSyntax>().Distinct())
        {
            var start = parameter.SpanStart;
            changes.Add(new(new TextSpan(start, 0), "[" + AttributeText.Name(attribute, model, start) + "] "));
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes.OrderBy(static c => c.Span.Start)));
    }

    private static ParameterSyntax? ParameterOf(SyntaxNode root, Diagnostic diagnostic)
        => root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            ? root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<ParameterSyntax>()
            : null;
}
