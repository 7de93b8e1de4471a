using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.Rules.Indicators;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>RA2005: passes the caught exception to the one that replaces it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassInnerExceptionFixProvider))]
[Shared]
public sealed class PassInnerExceptionFixProvider : TextFixProvider
{
    internal const string PassKey = "RiskAware.PassInnerException";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA2005"];

    private protected override string Key => PassKey;

    private protected override bool HasFixAll => true;

    private protected override TextFix? Find(Document document, SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(IndicatorProperties.InnerParameter, out var parameter)
            || ObservableHandler.PlaceOf(root, diagnostic) is not BaseObjectCreationExpressionSyntax creation
            || ObservableHandler.Of(document, root, model, diagnostic, cancellation) is not { } handler
            || model.GetSymbolInfo(creation, cancellation).Symbol is not IMethodSymbol called
            || creation.ArgumentList is { } list && (list.Arguments.Count > called.Parameters.Length || list.CloseParenToken.IsMissing))
        {
            return null;
        }

        var name = handler.VariableName;
        var arguments = creation.ArgumentList?.Arguments;
        var isNamed = arguments?.Count != called.Parameters.Length || arguments.Value.Any(static a => a.NameColon is not null);
        var argument = isNamed && called.Parameters.Length > 0 ? $"{parameter}: {name}" : name;
        var change = creation.ArgumentList is not { } present
            ? new TextChange(new TextSpan(((ObjectCreationExpressionSyntax)creation).Type.Span.End, 0), $"({argument})")
            : new TextChange(new TextSpan(present.Arguments.LastOrDefault()?.Span.End ?? present.OpenParenToken.Span.End, 0), present.Arguments.Count == 0 ? argument : ", " + argument);
        return new($"Pass '{name}' on with the '{called.ContainingType.Name}'", [.. HandlerText.Name(handler), change]);
    }
}
