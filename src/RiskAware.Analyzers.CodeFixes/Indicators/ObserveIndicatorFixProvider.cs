using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>
/// RA2001 and RA2002: calls a detection point that takes the caught exception, where every argument binds from scope; else, or
/// as another choice, marks the indicator as expected.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ObserveIndicatorFixProvider))]
[Shared]
public sealed class ObserveIndicatorFixProvider : CodeFixProvider
{
    /// <summary>The key of the best-ranked detection: the one that fix-all and <c>dotnet format</c> apply.</summary>
    internal const string DetectKey = "RiskAware.ObserveIndicator";

    /// <summary>The key of the mark; it has no fix-all, since each mark needs a reason of its own.</summary>
    internal const string ExpectKey = "RiskAware.ExpectIndicator";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA2001", "RA2002"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => ObserveIndicatorFixAllProvider.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (ObservableHandler.Of(root, model, diagnostic, context.CancellationToken) is { } handler)
            {
                Register(context, root, handler, diagnostic);
            }
        }
    }

    private static void Register(CodeFixContext context, SyntaxNode root, ObservableHandler handler, Diagnostic diagnostic)
    {
        var calls = DetectionCall.For(handler, context.CancellationToken);
        if (calls.Count > 0)
        {
            context.RegisterCodeFix(Call(context.Document, root, handler, calls[0], DetectKey), diagnostic);
        }

        if (calls.Count > 1)
        {
            var others = calls.Skip(1).Select(c => Call(context.Document, root, handler, c, DetectKey + "." + c.Id)).ToImmutableArray();
            context.RegisterCodeFix(CodeAction.Create("Call another detection point", others, isInlinable: false), diagnostic);
        }

        if (ExpectedIndicatorRewrite.Carrier(handler) is { } carrier)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Expect '{handler.Exception.Name}' here",
                    cancellation => ExpectedIndicatorRewrite.ApplyAsync(context.Document, carrier, handler.Exception, cancellation),
                    ExpectKey),
                diagnostic);
        }
    }

    private static CodeAction Call(Document document, SyntaxNode root, ObservableHandler handler, DetectionCall call, string key)
        => CodeAction.Create(
            $"Call detection point '{call.Id}'",
            _ => Task.FromResult(HandlerRewrite.Apply(
                document, root, new Dictionary<CatchClauseSyntax, (string, DetectionCall)> { [handler.Clause] = (handler.VariableName, call) })),
            key);
}
