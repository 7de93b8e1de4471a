using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RiskAware.Analyzers.Rules.Indicators;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>
/// RA2008: lets a handler of cancellation take only what its token asked for. Time-outs leave it then, so that each wants a look and
/// there is no fix-all.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NarrowCancellationFixProvider))]
[Shared]
public sealed class NarrowCancellationFixProvider : TextFixProvider
{
    internal const string NarrowKey = "RiskAware.NarrowCancellation";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA2008"];

    private protected override string Key => NarrowKey;

    private protected override bool HasFixAll => false;

    private protected override TextFix? Find(Document document, SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
        => diagnostic.Properties.TryGetValue(IndicatorProperties.Token, out var token) && token is { Length: > 0 }
            && ObservableHandler.ClauseOf(root, diagnostic) is { Declaration: not null } clause
                ? new($"Take only what '{token}' asked for", [HandlerText.Filter(clause, token + ".IsCancellationRequested")])
                : null;
}
