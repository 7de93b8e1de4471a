using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Evidence;

/// <summary>
/// Mends RA4002: gives the detection point a parameter for its subject. Whom a call is about, nobody can guess: each call stays an
/// error of the compiler until it says so, and so there is no fix-all.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddSubjectFixProvider))]
[Shared]
public sealed class AddSubjectFixProvider : CodeFixProvider
{
    internal const string EquivalenceKey = "RA4002";

    private static readonly string[] s_names = ["account", "subject"];

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA4002"];

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.AdditionalLocations.FirstOrDefault() is not { SourceTree: { } tree } place || context.Document.Project.Solution.GetDocument(tree) is not { } document
                || await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
                || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
                || root.FindToken(place.SourceSpan.Start).Parent is not MethodDeclarationSyntax { ParameterList: { CloseParenToken.IsMissing: false } list } method
                || ParameterFor(list, model) is not { } parameter)
            {
                continue;
            }

            // Behind what every call has to pass, before what it may leave out.
            var next = list.Parameters.FirstOrDefault(static p => p.Default is not null || p.Modifiers.Any(SyntaxKind.ParamsKeyword));
            var change = next is not null ? new TextChange(new TextSpan(next.SpanStart, 0), parameter + ", ")
                : new TextChange(new TextSpan(list.Parameters.Count == 0 ? list.OpenParenToken.Span.End : list.Parameters.Last().Span.End, 0), (list.Parameters.Count == 0 ? string.Empty : ", ") + parameter);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Give '{method.Identifier.ValueText}' a subject: its calls say whom it is about",
                    async cancellation => document.WithText((await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(change)),
                    EquivalenceKey),
                diagnostic);
        }
    }

    private static string? ParameterFor(ParameterListSyntax list, SemanticModel model)
    {
        var at = list.SpanStart;
        return s_names.FirstOrDefault(n => list.Parameters.All(p => p.Identifier.ValueText != n)) is { } name
            && model.Compilation.GetTypeByMetadataName(KnownNames.SubjectAttribute) is { } attribute
            && model.Compilation.GetTypeByMetadataName(KnownNames.SubjectKind) is { } kind
                ? "[" + AttributeText.Name(attribute, model, at) + "(" + kind.ToMinimalDisplayString(model, at) + ".Account)] string " + name
                : null;
    }
}
