using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Evidence;

/// <summary>Mends RA4001: marks the parameter, so that every output masks its value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SensitiveFixProvider))]
[Shared]
public sealed class SensitiveFixProvider : TextFixProvider
{
    internal const string EquivalenceKey = "RA4001";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA4001"];

    private protected override string Key => EquivalenceKey;

    private protected override bool HasFixAll => true;

    private protected override TextFix? Find(Document document, SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
        => root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            && root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<ParameterSyntax>() is { } parameter
            && model.Compilation.GetTypeByMetadataName(KnownNames.SensitiveAttribute) is { } attribute
                ? new(
                    $"Mark '{parameter.Identifier.ValueText}' as [Sensitive]",
                    [new(new TextSpan(parameter.SpanStart, 0), "[" + AttributeText.Name(attribute, model, parameter.SpanStart) + "] ")])
                : null;
}
