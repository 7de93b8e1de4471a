using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Endpoints;
using RiskAware.Facts;

namespace RiskAware.Generators.Reach;

/// <summary>
/// The endpoints of an assembly as facts, for those who read it when it is built. By content and without a position, so that
/// neither the order of files nor an edit elsewhere changes a byte.
/// </summary>
internal static class EndpointCollector
{
    internal static IReadOnlyList<RiskFact> Collect(Compilation compilation, CancellationToken cancellation)
    {
        if (!ReachGraph.Of(compilation).Known.IsRiskAwareReferenced)
        {
            return [];
        }

        var coverage = new EndpointCoverage(compilation, cancellation);
        var facts = EndpointInventory.Of(compilation, cancellation).Endpoints
            .Select(e => new RiskFact(FactKinds.Endpoint, e.HandlerId ?? e.HandlerType?.GetDocumentationCommentId() ?? "?", Of(e, coverage).Write())).Distinct()
            .OrderBy(static f => f.Key, StringComparer.Ordinal).ThenBy(static f => f.Value, StringComparer.Ordinal).ToList();
        if (facts.Count > EndpointFact.MaxEndpoints)
        {
            var cut = facts.Count - EndpointFact.MaxEndpoints;
            facts.RemoveRange(EndpointFact.MaxEndpoints, cut);
            facts.Insert(0, new RiskFact(FactKinds.Endpoint, EndpointFact.CutKey, FactText.Write([new("cut", cut.ToString(CultureInfo.InvariantCulture))])));
        }

        return facts;
    }

    private static EndpointFact Of(Endpoint endpoint, EndpointCoverage coverage)
        => new(
            endpoint.Kind.ToString(),
            endpoint.Verbs.OrderBy(static v => v, StringComparer.Ordinal).ToImmutableArray(),
            endpoint.Pattern,
            endpoint.Access.ToString(),
            endpoint.OpenText,
            endpoint.Exposures.Select(static e => DetectionSymbols.Id(e.Risk)).Distinct().OrderBy(static r => r, StringComparer.Ordinal)
                .Select(r => (r, coverage.StateOf(endpoint, r).ToString())).ToImmutableArray(),
            coverage.PointsReached(endpoint).Select(static p => p.Point.Risk).Distinct().OrderBy(static r => r, StringComparer.Ordinal).ToImmutableArray());
}
