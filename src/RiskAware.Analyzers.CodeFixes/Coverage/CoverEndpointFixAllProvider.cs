using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Analyzers.CodeFixes.Coverage;

/// <summary>Inserts the best-ranked call at the failing exits of all reported endpoints; a handler may stand in another document than its route.</summary>
internal sealed class CoverEndpointFixAllProvider : FixAllProvider
{
    internal static readonly CoverEndpointFixAllProvider Instance = new();

    /// <inheritdoc />
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeActionEquivalenceKey != CoverEndpointFixProvider.DetectKey)
        {
            return null;
        }

        var solution = fixAllContext.Solution;
        var changes = new Dictionary<DocumentId, List<TextChange>>();
        foreach (var diagnostic in await DiagnosticsAsync(fixAllContext).ConfigureAwait(false))
        {
            var ways = await CoverEndpoint.ForAsync(solution, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false);
            if (ways.FirstOrDefault() is not { IsSkeleton: false } best)
            {
                continue;
            }

            if (!changes.TryGetValue(best.Document, out var list))
            {
                changes.Add(best.Document, list = []);
            }

            // Two routes may share a handler.
            if (!list.Any(c => c.Span.IntersectsWith(best.Change.Span)))
            {
                list.Add(best.Change);
            }
        }

        foreach (var change in changes)
        {
            var text = await solution.GetDocument(change.Key)!.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
            solution = solution.WithDocumentText(change.Key, text.WithChanges(change.Value.OrderBy(c => c.Span.Start)));
        }

        return CodeAction.Create("Call detection points where the handlers refuse", _ => Task.FromResult(solution), CoverEndpointFixProvider.DetectKey);
    }

    /// <summary>The reports in the scope that is asked for.</summary>
    internal static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        if (context.Scope is not (FixAllScope.Solution or FixAllScope.Project) && context.Document is { } document)
        {
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
        }

        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in projects)
        {
            all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return all.ToImmutable();
    }
}
