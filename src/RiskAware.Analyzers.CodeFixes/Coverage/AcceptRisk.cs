using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Coverage;

/// <summary>
/// Writes an acceptance on the handler, with places for the reason and the last day: as long as the reason is empty it accepts
/// nothing, and the report stays.
/// </summary>
internal static class AcceptRisk
{
    internal static async Task<CoverEndpoint?> ForAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.AdditionalLocations.Count < 2
            || diagnostic.AdditionalLocations[1] is not { SourceTree: { } tree } location
            || solution.GetDocument(tree) is not { } document
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.Compilation.GetTypeByMetadataName(KnownNames.AcceptedRiskAttribute) is not { } attribute)
        {
            return null;
        }

        diagnostic.Properties.TryGetValue(CoverageProperties.Risk, out var id);
        var handler = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        var symbol = model.GetDeclaredSymbol(handler, cancellation) ?? model.GetSymbolInfo(handler, cancellation).Symbol;
        if (RiskIndex.Of(model.Compilation, cancellation).Risks.FirstOrDefault(r => r.Model.DocId == id) is not { } risk
            || symbol is null
            || IsBegun(symbol, attribute, risk.Symbol))
        {
            return null;
        }

        var type = risk.Symbol.ToMinimalDisplayString(model, handler.SpanStart);
        var written = $"{AttributeText.Name(attribute, model, handler.SpanStart)}(typeof({type}), \"\" /* why */, Until = \"\" /* yyyy-MM-dd */)";
        return AttributeText.On(handler, written, await document.GetTextAsync(cancellation).ConfigureAwait(false)) is { } change
            ? new CoverEndpoint(document.Id, change, $"Accept '{risk.Model.Name}' here: the reason is yours", "accept", IsSkeleton: true)
            : null;
    }

    private static bool IsBegun(ISymbol handler, INamedTypeSymbol attribute, INamedTypeSymbol risk)
        => handler.GetAttributes().Any(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, attribute)
            && a.ConstructorArguments.Any(c => SymbolEqualityComparer.Default.Equals(c.Value as ISymbol, risk)));
}
