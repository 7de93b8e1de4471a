using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>Calls the best-ranked detection point in every reported handler of a document at once.</summary>
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

        var calls = new Dictionary<CatchClauseSyntax, (string, DetectionCall)>();
        foreach (var diagnostic in diagnostics)
        {
            if (ObservableHandler.Of(root, model, diagnostic, cancellation) is { } handler
                && DetectionCall.For(handler, cancellation).FirstOrDefault() is { } call)
            {
                calls[handler.Clause] = (handler.VariableName, call);
            }
        }

        return calls.Count == 0 ? document : HandlerRewrite.Apply(document, root, calls);
    }
}
