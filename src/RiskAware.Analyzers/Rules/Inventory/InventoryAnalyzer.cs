using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Declarations;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Inventory;

/// <summary>
/// RA9004 and RA9005: the endpoints and the detection points of a project, for whom the compiler writes its log for machines.
/// Nothing is looked at unless the build property <c>RiskAwareInventory</c> asks for it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InventoryAnalyzer : RiskAwareAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [RuleDescriptors.RA9004_Endpoint, RuleDescriptors.RA9005_DetectionPoint];

    private protected override void Register(RuleContext context)
    {
        if (context.Inventory)
        {
            context.Start.RegisterCompilationEndAction(end => Report(context, end.ReportDiagnostic, end.CancellationToken));
        }
    }

    private static void Report(RuleContext context, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var endpoints = EndpointInventory.Of(context.Compilation, cancellation).Endpoints
            .Select(e => new EndpointEntry(e, context.Compilation, cancellation)).ToList();
        foreach (var entry in endpoints)
        {
            context.Report(
                report, RuleDescriptors.RA9004_Endpoint, LeveledSeverity.Info, Place(entry.Endpoint.Location), null, entry.Properties(), entry.Endpoint.Display, entry.Summary());
        }

        foreach (var point in RiskIndex.Of(context.Compilation, cancellation).Points.OrderBy(static p => p.Model.Id, StringComparer.Ordinal))
        {
            var entry = new PointEntry(point, endpoints, context.Known);
            var location = point.IsOwn ? Place(point.Symbol.Locations.FirstOrDefault()) : Location.None;
            context.Report(report, RuleDescriptors.RA9005_DetectionPoint, LeveledSeverity.Info, location, null, entry.Properties(), point.Model.Id, entry.Summary());
        }
    }

    // A place by file and line only: an inventory is complete, also where code is generated or a pragma silences it, and names the
    // page that generated code comes from.
    private static Location Place(Location? location)
        => location?.GetMappedLineSpan() is { IsValid: true } span ? Location.Create(span.Path, location.SourceSpan, span.Span) : Location.None;
}
