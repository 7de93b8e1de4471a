using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Coverage;

/// <summary>RA3007: marks a method of a controller that is an action by accident with <c>[NonAction]</c>, and one of a page with <c>[NonHandler]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NonActionFixProvider))]
[Shared]
public sealed class NonActionFixProvider : CodeFixProvider
{
    /// <summary>The key of the action.</summary>
    internal const string Key = "RiskAware.NonAction";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA3007"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A hub has no such mark, and what the compiler adds to a record no place for one.
            if (root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent is MethodDeclarationSyntax method
                && model?.GetDeclaredSymbol(method, context.CancellationToken) is { } symbol
                && !symbol.ContainingType.IsOrDerivesFrom("Microsoft.AspNetCore.SignalR.Hub")
                && model.Compilation.GetTypeByMetadataName(IsOfPage(symbol) ? KnownNames.NonHandlerAttribute : KnownNames.NonActionAttribute) is { } mark
                && AttributeText.On(method, AttributeText.Name(mark, model, method.SpanStart), text) is { } change)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Mark with [{(IsOfPage(symbol) ? "NonHandler" : "NonAction")}]: no request may call it", _ => Task.FromResult(document.WithText(text.WithChanges(change))), Key),
                    diagnostic);
            }
        }
    }

    private static bool IsOfPage(ISymbol method)
        => method.ContainingType is { } type && (type.IsOrDerivesFrom(KnownNames.PageBase) || type.IsOrDerivesFrom("Microsoft.AspNetCore.Mvc.RazorPages.PageModel"));
}
