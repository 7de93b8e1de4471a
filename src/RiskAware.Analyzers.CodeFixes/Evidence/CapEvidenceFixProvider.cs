using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.Rules.Evidence;

namespace RiskAware.Analyzers.CodeFixes.Evidence;

/// <summary>Mends RA4005 at a call: passes the first items of a collection.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CapEvidenceFixProvider))]
[Shared]
public sealed class CapEvidenceFixProvider : TextFixProvider
{
    internal const string EquivalenceKey = "RA4005";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA4005"];

    private protected override string Key => EquivalenceKey;

    private protected override bool HasFixAll => true;

    private protected override TextFix? Find(Document document, SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
        => ChangesOf(root, model, diagnostic, cancellation) is { } changes ? new("Keep the first 20 items", changes) : null;

    /// <summary>What stands before and behind the value; null where the call that caps it would not bind.</summary>
    private static TextChange[]? ChangesOf(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(EvidenceSizeAnalyzer.Cap, out var cap) || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax value || value.Parent is not ArgumentSyntax { RefKindKeyword.RawKind: 0 }
            || model.GetTypeInfo(value, cancellation) is not { Type: { } type } found
            || model.LookupSymbols(value.SpanStart, type, "Take", includeReducedExtensionMethods: true).IsEmpty)
        {
            return null;
        }

        var isPrimary = value is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax;
        var call = (found.Nullability.FlowState == NullableFlowState.MaybeNull ? "?" : string.Empty) + ".Take(20)" + (cap is { Length: > 0 } ? "." + cap + "()" : string.Empty);
        return [new(new TextSpan(value.SpanStart, 0), isPrimary ? string.Empty : "("), new(new TextSpan(value.Span.End, 0), (isPrimary ? string.Empty : ")") + call)];
    }
}
