using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.Declarations;

namespace RiskAware.Analyzers.CodeFixes.Coverage;

/// <summary>One way to give an endpoint its detection: a call at a failing exit, or a skeleton for a person to fill in.</summary>
/// <param name="Document">The document of the handler.</param>
/// <param name="Change">What is inserted.</param>
/// <param name="Title">What the user reads.</param>
/// <param name="Key">Distinguishes it from the other ways.</param>
/// <param name="IsSkeleton">Whether it detects nothing yet.</param>
internal sealed record CoverEndpoint(DocumentId Document, TextChange Change, string Title, string Key, bool IsSkeleton)
{
    /// <summary>The ways for a report, best first; none where nothing binds.</summary>
    internal static async Task<IReadOnlyList<CoverEndpoint>> ForAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.AdditionalLocations.Count < 2
            || diagnostic.AdditionalLocations[1] is not { SourceTree: { } tree } location
            || solution.GetDocument(tree) is not { } document
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return [];
        }

        var handler = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        var index = RiskIndex.Of(model.Compilation, cancellation);
        diagnostic.Properties.TryGetValue(CoverageProperties.Risk, out var id);
        if (FailingExits.BodyOf(handler) is not { } body || index.Risks.FirstOrDefault(r => r.Model.DocId == id) is not { } risk)
        {
            return [];
        }

        var points = index.PointsOf(risk.Model).Where(p => p.Model.Problems.Count == 0 || p.Model.IsExternal).ToList();
        if (Calls(body, points, model, cancellation))
        {
            return [];
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var exits = AtExits(body, points, model, cancellation)
            .Select((found, i) => new CoverEndpoint(
                document.Id,
                CallInsertion.At(found.Exit, found.Call.Text, text),
                $"Call '{found.Call.Point.Model.Name}' {Place(found.Exit, text)}",
                found.Call.Point.Model.Name + "." + i.ToString(System.Globalization.CultureInfo.InvariantCulture),
                IsSkeleton: false))
            .ToList();
        return exits.Count > 0 ? exits : [.. Skeletons(handler, body, risk.Model.Id, points, model, document.Id, text, cancellation)];
    }

    private static IEnumerable<(FailingExit Exit, PointCall Call)> AtExits(
        SyntaxNode body, List<DeclaredPoint> points, SemanticModel model, CancellationToken cancellation)
        => FailingExits.Of(body)
            .SelectMany(exit => points.Select(point => (exit, call: PointCall.TryBind(point, model, Anchor(exit), exit.Caught, cancellation))))
            .Where(found => found.call is not null && (!found.exit.IsCatch || found.call.TakesException))
            .Select(found => (found.exit, call: found.call!))
            .OrderBy(found => found.call.TakesException ? 0 : 1)
            .ThenBy(found => found.exit.Statement.SpanStart)
            .ThenBy(found => found.call.Point.Model.DocId, StringComparer.Ordinal);

    private static StatementSyntax Anchor(FailingExit exit)
        => exit.IsCatch && ((BlockSyntax)exit.Statement).Statements.FirstOrDefault() is { } first ? first : exit.Statement;

    private static IEnumerable<CoverEndpoint> Skeletons(
        SyntaxNode handler, SyntaxNode body, string risk, List<DeclaredPoint> points, SemanticModel model, DocumentId document, SourceText text, CancellationToken cancellation)
    {
        if (body is ThrowExpressionSyntax)
        {
            yield break;
        }

        var at = body is BlockSyntax { Statements.Count: > 0 } block ? block.Statements[0] : body;
        foreach (var point in points)
        {
            if (PointCall.TryBind(point, model, at, caught: null, cancellation) is { } call
                && CallInsertion.Skeleton(body, ReturnsValue(handler, model, cancellation), risk, call.Text, text) is { } change)
            {
                yield return new CoverEndpoint(
                    document,
                    change,
                    $"Write the frame for '{point.Model.Name}': the condition is yours",
                    point.Model.Name,
                    IsSkeleton: true);
            }
        }
    }

    /// <summary>Whether a call of a point is there already, a skeleton that waits for its condition, say.</summary>
    private static bool Calls(SyntaxNode body, List<DeclaredPoint> points, SemanticModel model, CancellationToken cancellation)
        => body.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(call =>
            model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol called
            && points.Any(p => SymbolEqualityComparer.Default.Equals((called.PartialDefinitionPart ?? called).OriginalDefinition, (p.Symbol.PartialDefinitionPart ?? p.Symbol).OriginalDefinition)));

    private static bool ReturnsValue(SyntaxNode handler, SemanticModel model, CancellationToken cancellation)
    {
        var symbol = (handler is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(handler, cancellation).Symbol : model.GetDeclaredSymbol(handler, cancellation)) as IMethodSymbol;
        return symbol is not null && !symbol.ReturnsVoid
            && !(symbol.IsAsync && symbol.ReturnType is INamedTypeSymbol { IsGenericType: false });
    }

    private static string Place(FailingExit exit, SourceText text)
        => exit.IsCatch && exit.Caught?.Declaration is { } declaration
            ? $"where '{declaration.Type}' is caught"
            : $"before '{Short(text.ToString(exit.Statement.Span))}'";

    private static string Short(string statement)
        => statement.Length <= 40 && statement.IndexOf('\n') < 0 ? statement : statement.Substring(0, Math.Min(37, statement.Length)).Split('\n')[0].TrimEnd() + "...";
}
