using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Endpoints;
using RiskAware.Endpoints.Pages;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Coverage;

/// <summary>Where it is said what an endpoint is exposed to: behind the call that maps it, on its handler, or on the class that has no other.</summary>
/// <param name="Document">The document.</param>
/// <param name="Model">Its model.</param>
/// <param name="Text">Its text.</param>
/// <param name="Node">The call, the handler or its class.</param>
internal sealed record ExposurePlace(Document Document, SemanticModel Model, SourceText Text, SyntaxNode Node)
{
    private static readonly string[] s_mapTypes = ["MapHub", "MapGrpcService", "MapControllers", "MapControllerRoute", "MapDefaultControllerRoute", "MapRazorPages"];

    /// <summary>The place for a report; null: none is in sight.</summary>
    internal static async Task<ExposurePlace?> OfAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await At(solution, diagnostic.Location, cancellation).ConfigureAwait(false) is { Node: var node } place
            && node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            && call.FirstAncestorOrSelf<MemberDeclarationSyntax>() == node.FirstAncestorOrSelf<MemberDeclarationSyntax>()
            && !s_mapTypes.Contains(NameOf(call))
            && TakesExposure(call, place.Model, cancellation))
        {
            return place with { Node = call };
        }

        return diagnostic.AdditionalLocations.Count > 1 && await At(solution, diagnostic.AdditionalLocations[1], cancellation).ConfigureAwait(false) is { } handler
            ? handler with { Node = OnlyHandlerOf(handler.Node, handler.Model, cancellation) ?? handler.Node }
            : null;
    }

    /// <summary>The change that names the risk; null: the handler cannot carry an attribute.</summary>
    /// <param name="risk">The risk as it is written here.</param>
    /// <param name="isStatic">Whether it is a static class, which is no type argument.</param>
    internal TextChange? Say(string risk, bool isStatic)
        => Node is InvocationExpressionSyntax call
            ? new TextChange(new TextSpan(call.Span.End, 0), isStatic ? $".ExposedTo(typeof({risk}))" : $".ExposedTo<{risk}>()")
            : Model.Compilation.GetTypeByMetadataName(KnownNames.ExposedToAttribute) is { } attribute
                ? AttributeText.On(Node, $"{AttributeText.Name(attribute, Model, Node.SpanStart)}(typeof({risk}))", Text)
                : null;

    internal Solution Apply(TextChange change) => Document.Project.Solution.WithDocumentText(Document.Id, Text.WithChanges(change));

    /// <summary>
    /// The class of a consumer, a job or a page whose only handler a method is: there it is looked for, and of a page the framework
    /// itself reads no attribute of a handler.
    /// </summary>
    private static SyntaxNode? OnlyHandlerOf(SyntaxNode handler, SemanticModel model, CancellationToken cancellation)
        => handler is MethodDeclarationSyntax { Parent: ClassDeclarationSyntax or RecordDeclarationSyntax }
            && model.GetDeclaredSymbol(handler, cancellation) is IMethodSymbol { ContainingType: { } type } method
            && (EntryShapes.Of(type).Select(static e => e.Method).ToList() is { Count: 1 } entries ? entries : PageHandler.IsHandlerOfPage(method) ? PageHandler.Of(type).ConvertAll(static h => h.Method) : []) is { Count: 1 } handlers
            && SymbolEqualityComparer.Default.Equals(handlers[0].PartialDefinitionPart ?? handlers[0], method.PartialDefinitionPart ?? method)
                ? handler.Parent
                : null;

    private static async Task<ExposurePlace?> At(Solution solution, Location location, CancellationToken cancellation)
        => location.SourceTree is { } tree && solution.GetDocument(tree) is { } document
            && await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
                ? new ExposurePlace(document, model, await document.GetTextAsync(cancellation).ConfigureAwait(false), root.FindNode(location.SourceSpan, getInnermostNodeForTie: true))
                : null;

    private static bool TakesExposure(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
        => model.GetTypeInfo(call, cancellation).Type is { } builder
            && model.LookupSymbols(call.SpanStart, builder, "ExposedTo", includeReducedExtensionMethods: true).Any();

    private static string NameOf(InvocationExpressionSyntax call)
        => call.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => string.Empty,
        };
}
