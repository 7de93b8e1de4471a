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
using Microsoft.CodeAnalysis.FindSymbols;
using RiskAware.Analyzers.Rules.Declarations;

namespace RiskAware.Analyzers.CodeFixes.Declarations;

/// <summary>Mends RA1001 where a modifier is missing: makes a declaration and the types around it partial, or a risk sealed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ShapeFix))]
[Shared]
public sealed class ShapeFix : CodeFixProvider
{
    internal const string EquivalenceKey = "RA1001";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA1001"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider()
        => FixAllProvider.Create(static (context, document, diagnostics) => ApplyAsync(document, diagnostics, context.CancellationToken));

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && await TargetAsync(context.Document, root, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } declaration)
            {
                var title = $"Make '{NameOf(declaration)}' {diagnostic.Properties[ShapeFixes.Key]}";
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellation => ApplyAsync(context.Document, [diagnostic], cancellation)!, EquivalenceKey),
                    diagnostic);
            }
        }
    }

    private static async Task<Document?> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root is null)
        {
            return document;
        }

        // Two diagnostics may be about one declaration, or one around another: each gets all its modifiers in one pass.
        var wanted = ImmutableDictionary.CreateBuilder<MemberDeclarationSyntax, SyntaxKinds>();
        foreach (var diagnostic in diagnostics)
        {
            if (await TargetAsync(document, root, diagnostic, cancellation).ConfigureAwait(false) is not { } target)
            {
                continue;
            }

            if (diagnostic.Properties[ShapeFixes.Key] == ShapeFixes.Sealed)
            {
                wanted[target] = wanted.GetValueOrDefault(target) | SyntaxKinds.Sealed;
                continue;
            }

            foreach (var declaration in target.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Where(static d => d is TypeDeclarationSyntax or MethodDeclarationSyntax))
            {
                wanted[declaration] = wanted.GetValueOrDefault(declaration) | SyntaxKinds.Partial;
            }
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(wanted.Keys, (original, rewritten) => ModifierSyntax.Add(rewritten, wanted[original])));
    }

    private static async Task<MemberDeclarationSyntax?> TargetAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(ShapeFixes.Key, out var make)
            || root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not MemberDeclarationSyntax declaration
            || declaration is not (TypeDeclarationSyntax or MethodDeclarationSyntax))
        {
            return null;
        }

        return make != ShapeFixes.Sealed || await CanBeSealedAsync(document, declaration, cancellation).ConfigureAwait(false) ? declaration : null;
    }

    /// <summary>Nothing may derive from it, and nothing in it may ask to be overridden.</summary>
    private static async Task<bool> CanBeSealedAsync(Document document, MemberDeclarationSyntax declaration, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model?.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol { IsAbstract: false } type
            || type.GetMembers().Any(static m => m.IsVirtual || m.IsAbstract))
        {
            return false;
        }

        var derived = await SymbolFinder.FindDerivedClassesAsync(type, document.Project.Solution, cancellationToken: cancellation).ConfigureAwait(false);
        return !derived.Any();
    }

    private static string NameOf(MemberDeclarationSyntax declaration) => declaration switch
    {
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        _ => declaration.Kind().ToString(),
    };
}
