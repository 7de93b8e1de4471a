using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Calls;
using RiskAware.Declarations;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>RA3001: an endpoint that is exposed to a risk reaches no detection point of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlindEndpointAnalyzer : EndpointRule
{
    /// <summary>Property of a report: documentation id of the risk.</summary>
    internal const string RiskProperty = "risk";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(RuleDescriptors.RA3001_EndpointIsBlind, RuleDescriptors.RA3001_EndpointIsBlindEnforced);

    private protected override void Check(RuleContext context, Endpoint endpoint, Action<Diagnostic> report, CancellationToken cancellation)
    {
        IEnumerable<Exposure> exposures = endpoint.Exposures;
        if (endpoint.IsAction)
        {
            exposures = AttributeFacts.Distinct(exposures.Concat(Pipeline.Of(context.Compilation, cancellation).ActionExposures));
        }

        foreach (var exposure in exposures)
        {
            var index = RiskIndex.Of(context.Compilation, cancellation);
            if (index.Find(exposure.Risk) is not { } risk
                || AcceptedRisks.Accepts(endpoint.Scopes, exposure.Risk)
                || new EndpointCoverage(context.Compilation, cancellation).StateOf(endpoint, risk.Model.DocId) != ReachState.Absent)
            {
                continue;
            }

            var points = index.PointsOf(risk.Model).Select(p => p.Model.MethodName).Distinct().ToList();
            context.Report(
                report,
                context.Enforce ? RuleDescriptors.RA3001_EndpointIsBlindEnforced : RuleDescriptors.RA3001_EndpointIsBlind,
                context.Enforce ? LeveledSeverity.Error : LeveledSeverity.Warning,
                endpoint.Location,
                Locations(exposure, endpoint, context.Compilation),
                ImmutableDictionary<string, string?>.Empty.Add(RiskProperty, risk.Model.DocId),
                endpoint.Display,
                risk.Model.Name,
                risk.Model.Id,
                Names(points));
        }
    }

    private static IEnumerable<Location> Locations(Exposure exposure, Endpoint endpoint, Compilation compilation)
    {
        // The fix needs to know what runs; the place of the exposure comes first, as it is what a reader looks for.
        var handler = endpoint.Handler?.Syntax?.GetLocation() ?? endpoint.Handler?.Method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().GetLocation();
        return new[] { exposure.Location ?? endpoint.Location, handler }.OfType<Location>().Where(l => l.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree));
    }

    private static string Names(List<string> points)
        => points.Count switch
        {
            0 => "a detection point: it declares none",
            1 => $"'{points[0]}'",
            2 => $"'{points[0]}' or '{points[1]}'",
            3 => $"'{points[0]}', '{points[1]}' or '{points[2]}'",
            _ => $"'{points[0]}', '{points[1]}', '{points[2]}' or another of its points",
        };
}
