#pragma warning disable RS1036, RS1038, RS1041, RS2008 // Never loaded by a compiler: tries the test kit.
using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RiskAware.TestKit.Tests;

/// <summary>Reports classes called Bad..., and throws at one called Crash: an analyzer to try the test kit with.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NameAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_bad = new("KIT1", "Name", "'{0}' is bad", "Kit", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_bad];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol.Name == "Crash")
                {
                    throw new InvalidOperationException("crashed on purpose");
                }

                if (symbol.Symbol.Name.StartsWith("Bad", StringComparison.Ordinal))
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(s_bad, symbol.Symbol.Locations[0], symbol.Symbol.Name));
                }
            },
            SymbolKind.NamedType);
    }
}

/// <summary>Renames to Good..., or as a second choice to something that does not compile.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class NameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["KIT1"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(CodeAction.Create("Good", c => Rename(context.Document, diagnostic, name => name.Replace("Bad", "Good", StringComparison.Ordinal), c), "good"), diagnostic);
            context.RegisterCodeFix(CodeAction.Create("Broken", c => Rename(context.Document, diagnostic, _ => "class", c), "broken"), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> Rename(Document document, Diagnostic diagnostic, Func<string, string> rename, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation))!;
        var type = root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ClassDeclarationSyntax>()!;
        var identifier = SyntaxFactory.Identifier(rename(type.Identifier.Text)).WithTriviaFrom(type.Identifier);
        return document.WithSyntaxRoot(root.ReplaceNode(type, type.WithIdentifier(identifier)));
    }
}
