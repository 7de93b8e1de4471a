using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Declarations;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>What the rules about endpoints say alike.</summary>
internal static class EndpointText
{
    /// <summary>The points of a risk, for the end of "reaches ...".</summary>
    internal static string Points(RiskIndex index, RiskModel risk)
    {
        var points = index.PointsOf(risk).Select(static p => p.Model.MethodName).Distinct().ToList();
        return points.Count switch
        {
            0 => "a detection point: it declares none",
            1 => $"'{points[0]}'",
            2 => $"'{points[0]}' or '{points[1]}'",
            3 => $"'{points[0]}', '{points[1]}' or '{points[2]}'",
            _ => $"'{points[0]}', '{points[1]}', '{points[2]}' or another of its points",
        };
    }

    /// <summary>The places beside a report: first why, as it is what a reader looks for; then the handler, as a fix needs to know what runs.</summary>
    internal static IEnumerable<Location> Places(Location? reason, Endpoint endpoint, Compilation compilation, CancellationToken cancellation)
    {
        var handler = endpoint.Handler?.Syntax?.GetLocation()
            ?? endpoint.Handler?.Method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation).GetLocation();
        return new[] { reason ?? endpoint.Location, handler }.OfType<Location>().Where(l => l.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree));
    }

    internal static ImmutableDictionary<string, string?> Properties(Endpoint endpoint, RiskModel? risk = null)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(CoverageProperties.Endpoint, endpoint.Display);
        return risk is null ? properties : properties.Add(CoverageProperties.Risk, risk.DocId);
    }
}
