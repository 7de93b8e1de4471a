using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>Marks an indicator as expected on the member that swallows it, with a reason that a person has to fill in.</summary>
internal static class ExpectedIndicatorRewrite
{
    internal const string Reason = "Say why it betrays no attack here.";

    /// <summary>The declaration that can carry the attribute, or null: top-level statements, events.</summary>
    internal static MemberDeclarationSyntax? Carrier(ObservableHandler handler)
        => handler.Clause.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault() switch
        {
            BaseMethodDeclarationSyntax method => method,
            PropertyDeclarationSyntax or IndexerDeclarationSyntax => (MemberDeclarationSyntax)handler.Clause.Ancestors().First(a => a is BasePropertyDeclarationSyntax),
            FieldDeclarationSyntax { Parent: ClassDeclarationSyntax type } => type,
            _ => null,
        };

    internal static async Task<Document> ApplyAsync(Document document, MemberDeclarationSyntax carrier, ITypeSymbol exception, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        var type = editor.SemanticModel.Compilation.GetTypeByMetadataName(KnownNames.ExpectedIndicatorAttribute)!;
        var generator = editor.Generator;
        var attribute = generator.Attribute(
            generator.TypeExpression(type),
            [generator.AttributeArgument(generator.TypeOfExpression(generator.TypeExpression(exception))), generator.AttributeArgument(generator.LiteralExpression(Reason))]);
        editor.AddAttribute(carrier, attribute.WithAdditionalAnnotations(Simplifier.Annotation));
        return editor.GetChangedDocument();
    }
}
