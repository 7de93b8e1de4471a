using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Analyzers.CodeFixes.Coverage;

/// <summary>
/// Names the declared risk that shares more words with a reported endpoint than any other does, and leaves alone what no words decide.
/// New risks are never declared in bulk.
/// </summary>
internal sealed class ExposeEndpointFixAllProvider : FixAllProvider
{
    internal static readonly ExposeEndpointFixAllProvider Instance = new();

    /// <inheritdoc />
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeActionEquivalenceKey != ExposeEndpointFixProvider.ExposeKey)
        {
            return null;
        }

        var cancellation = fixAllContext.CancellationToken;
        var solution = fixAllContext.Solution;
        var changes = new Dictionary<DocumentId, List<TextChange>>();
        foreach (var diagnostic in (await CoverEndpointFixAllProvider.DiagnosticsAsync(fixAllContext).ConfigureAwait(false)).Where(static d => d.Id == "RA3003"))
        {
            if (await ExposurePlace.OfAsync(solution, diagnostic, cancellation).ConfigureAwait(false) is not { } place
                || RiskRanking.Alone(diagnostic, place, cancellation) is not { } risk
                || place.Say(risk.Symbol.ToMinimalDisplayString(place.Model, place.Node.SpanStart), risk.Symbol.IsStatic) is not { } change)
            {
                continue;
            }

            if (!changes.TryGetValue(place.Document.Id, out var list))
            {
                changes.Add(place.Document.Id, list = []);
            }

            // Doors may share a handler.
            if (!list.Any(c => c.Span.IntersectsWith(change.Span)))
            {
                list.Add(change);
            }
        }

        foreach (var change in changes)
        {
            var text = await solution.GetDocument(change.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(change.Key, text.WithChanges(change.Value.OrderBy(static c => c.Span.Start)));
        }

        return CodeAction.Create("Expose to the risks that the endpoints speak of", _ => Task.FromResult(solution), ExposeEndpointFixProvider.ExposeKey);
    }
}
