using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Analyzers.Rules.Declarations;

namespace RiskAware.Analyzers.CodeFixes.Declarations;

/// <summary>
/// Mends RA1009: writes the property that is missing, with an empty text and what belongs there beside it. The text is the
/// developer's: as long as it is empty, the report stays.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QualityFixProvider))]
[Shared]
public sealed class QualityFixProvider : CodeFixProvider
{
    internal const string EquivalenceKey = "RA1009";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA1009"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(static async (context, document, diagnostics) => await ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && ListOf(root, diagnostic) is { } list && !IsBegun(list, PropertyOf(diagnostic)))
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Add '{PropertyOf(diagnostic)}': the text is yours", cancellation => ApplyAsync(context.Document, [diagnostic], cancellation), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root is null)
        {
            return document;
        }

        // Several properties can be missing in one attribute, in the order of the reports.
        var lists = diagnostics
            .Select(d => (List: ListOf(root, d), Property: PropertyOf(d)))
            .Where(static d => d.List is not null && !IsBegun(d.List, d.Property))
            .ToLookup(static d => d.List!, static d => d.Property);
        return document.WithSyntaxRoot(root.ReplaceNodes(
            lists.Select(static l => l.Key),
            (original, _) => original.WithArguments(SyntaxFactory.SeparatedList<AttributeArgumentSyntax>(
                [
                    .. original.Arguments.GetWithSeparators(),
                    .. lists[original].SelectMany(static p => new SyntaxNodeOrToken[] { SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), Begin(p) }),
                ]))));
    }

    private static AttributeArgumentSyntax Begin(string property)
        => SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression("\"\" /* " + PlaceFor(property) + " */"))
            .WithNameEquals(SyntaxFactory.NameEquals(
                SyntaxFactory.IdentifierName(property).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space)));

    private static string PlaceFor(string property) => property switch
    {
        "Owner" => "who answers for it",
        "Instruction" => "what to do when it is detected",
        "Description" => "what it means",
        "FalsePositives" => "what honest behaviour looks like it",
        _ => "what the detection does not see",
    };

    private static string PropertyOf(Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(QualityAnalyzer.Missing, out var property) ? property ?? string.Empty : string.Empty;

    private static AttributeArgumentListSyntax? ListOf(SyntaxNode root, Diagnostic diagnostic)
        => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeArgumentListSyntax>();

    private static bool IsBegun(AttributeArgumentListSyntax list, string property)
        => list.Arguments.Any(a => a.NameEquals?.Name.Identifier.ValueText == property);
}
