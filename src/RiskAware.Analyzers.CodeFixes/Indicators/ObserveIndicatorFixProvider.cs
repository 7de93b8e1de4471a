using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>
/// RA2001 to RA2004: calls a detection point that takes the caught exception, where every argument binds from scope, or declares a
/// risk with one. The other ways are to take harmless codes only, and to mark the indicator as expected.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ObserveIndicatorFixProvider))]
[Shared]
public sealed class ObserveIndicatorFixProvider : CodeFixProvider
{
    /// <summary>The key of the best-ranked action: the one that fix-all and <c>dotnet format</c> apply, where it is a call of a declared point.</summary>
    internal const string DetectKey = "RiskAware.ObserveIndicator";

    /// <summary>The key of a new risk where declared ones fit too; it has no fix-all, since a threat model is not written in bulk.</summary>
    internal const string DeclareKey = "RiskAware.DeclareRisk";

    /// <summary>The key of the filter; it has no fix-all, since it lets other exceptions leave.</summary>
    internal const string FilterKey = "RiskAware.FilterBenign";

    /// <summary>The key of the mark; it has no fix-all, since each mark needs a reason of its own.</summary>
    internal const string ExpectKey = "RiskAware.ExpectIndicator";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA2001", "RA2002", "RA2003", "RA2004"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => ObserveIndicatorFixAllProvider.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (ObservableHandler.Of(context.Document, root, model, diagnostic, context.CancellationToken) is { } handler)
            {
                Register(context, handler, text, diagnostic);
            }
        }
    }

    private static void Register(CodeFixContext context, ObservableHandler handler, SourceText text, Diagnostic diagnostic)
    {
        var actions = Detections(context.Document, handler, text, context.CancellationToken).ToList();
        var others = actions.Skip(1).ToList();
        if (diagnostic.Id is "RA2001" or "RA2002" && BenignCodes.Of(handler) is { } benign)
        {
            others.Add(Change(context.Document, text, "Take only codes that are known to be harmless", FilterKey, benign.Changes(handler)));
        }

        if (Expectation.Of(handler, text) is { } expected)
        {
            others.Add(Change(context.Document, text, $"Expect '{handler.Exception.Name}' here", ExpectKey, expected));
        }

        if (actions.Count > 0)
        {
            context.RegisterCodeFix(actions[0], diagnostic);
        }

        if (others.Count > 0)
        {
            context.RegisterCodeFix(CodeAction.Create("Another way with the exception", others.ToImmutableArray(), isInlinable: false), diagnostic);
        }
    }

    private static IEnumerable<CodeAction> Detections(Document document, ObservableHandler handler, SourceText text, CancellationToken cancellation)
    {
        var calls = DetectionCall.For(handler, cancellation);
        for (var i = 0; i < calls.Count; i++)
        {
            var key = i == 0 ? DetectKey : DetectKey + "." + calls[i].Id;
            yield return Change(document, text, $"Call detection point '{calls[i].Id}'", key, HandlerText.Observe(handler, calls[i].Text(handler), text));
        }

        if (NewRisk.For(document, handler, text, cancellation) is { } risk)
        {
            yield return CodeAction.Create(
                $"Declare the risk '{risk.Name}' and detect it here",
                _ => Task.FromResult(risk.AddTo(document, text, handler)),
                calls.Count == 0 ? DetectKey : DeclareKey);
        }
    }

    private static CodeAction Change(Document document, SourceText text, string title, string key, IEnumerable<TextChange> changes)
        => CodeAction.Create(title, _ => Task.FromResult(document.WithText(HandlerText.Apply(text, changes))), key);
}
