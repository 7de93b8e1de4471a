using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RiskAware.Analyzers.CodeFixes.Coverage;

/// <summary>
/// RA3001 and RA3002: calls a detection point where the handler refuses, if every argument binds from scope; elsewhere writes a frame
/// that a person must complete, and which counts as no coverage. The other way is to accept the risk, for a reason that a person gives.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CoverEndpointFixProvider))]
[Shared]
public sealed class CoverEndpointFixProvider : CodeFixProvider
{
    /// <summary>The key of the best-ranked call: the one that fix-all and <c>dotnet format</c> apply.</summary>
    internal const string DetectKey = "RiskAware.CoverEndpoint";

    /// <summary>The key of the frame; it has no fix-all, since each needs a condition of its own.</summary>
    internal const string SkeletonKey = "RiskAware.CoverEndpoint.Frame";

    /// <summary>The key of the acceptance; it has no fix-all, since each needs a reason of its own.</summary>
    internal const string AcceptKey = "RiskAware.AcceptRisk";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA3001", "RA3002"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => CoverEndpointFixAllProvider.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            var ways = await CoverEndpoint.ForAsync(solution, diagnostic, context.CancellationToken).ConfigureAwait(false);
            var others = ways.Skip(1).Select(w => Action(solution, w, (w.IsSkeleton ? SkeletonKey : DetectKey) + "." + w.Key)).ToList();
            if (await AcceptRisk.ForAsync(solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } accept)
            {
                others.Add(Action(solution, accept, AcceptKey));
            }

            if (ways.Count > 0)
            {
                context.RegisterCodeFix(Action(solution, ways[0], ways[0].IsSkeleton ? SkeletonKey : DetectKey), diagnostic);
            }

            if (others.Count > 0)
            {
                context.RegisterCodeFix(CodeAction.Create("Detect elsewhere, or accept the risk", others.ToImmutableArray(), isInlinable: false), diagnostic);
            }
        }
    }

    private static CodeAction Action(Solution solution, CoverEndpoint way, string key)
        => CodeAction.Create(way.Title, cancellation => ApplyAsync(solution, way, cancellation), key);

    private static async Task<Solution> ApplyAsync(Solution solution, CoverEndpoint way, CancellationToken cancellation)
    {
        var text = await solution.GetDocument(way.Document)!.GetTextAsync(cancellation).ConfigureAwait(false);
        return solution.WithDocumentText(way.Document, text.WithChanges(way.Change));
    }
}
