using System;
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

/// <summary>RA3004: a detection of an attempt that is only reached after the effect that it should guard.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LateDetectionAnalyzer : EndpointRule
{
    private const int Attempt = 0;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA3004_DetectedAfterEffect];

    private protected override bool AppliesAt(RuleContext context) => context.Level != RiskAwareLevel.Starter;

    private protected override void Check(RuleContext context, Endpoint endpoint, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var compilation = context.Compilation;
        if (endpoint is not { Handler: { } handler, Kind: not EndpointKind.Framework } || ReachGraph.Of(compilation).Search(handler, complete: false, cancellation).Paths.IsEmpty)
        {
            return;
        }

        foreach (var late in new LateDetections(compilation, cancellation).In(handler))
        {
            if (RiskIndex.Of(compilation, cancellation).Points.FirstOrDefault(p => p.Model.DocId == late.Point.Id) is not { Model.Stage: Attempt } point
                || IsDetectedAround(endpoint, late.Point.Risk, compilation, cancellation))
            {
                continue;
            }

            // Live in the file that is looked at: a handler elsewhere is shown from its endpoint.
            var call = Operations.NameOf(late.Call).GetLocation();
            var effect = Operations.NameOf(late.Effect).GetLocation();
            context.Report(
                report,
                RuleDescriptors.RA3004_DetectedAfterEffect,
                LeveledSeverity.NoneInfoInfo,
                call.SourceTree == endpoint.Location.SourceTree ? call : endpoint.Location,
                [effect, call],
                EndpointText.Properties(endpoint, point.Model.Risk),
                late.Point.Name,
                late.Effect.TargetMethod.ContainingType.Name + "." + late.Effect.TargetMethod.Name,
                EndpointText.Door(endpoint));
        }
    }

    /// <summary>Whether filters or middleware detect the risk, which they do before the handler runs.</summary>
    private static bool IsDetectedAround(Endpoint endpoint, string risk, Compilation compilation, CancellationToken cancellation)
        => new EndpointCoverage(compilation, cancellation).EvidenceOf(endpoint with { Handler = null }, risk).State == ReachState.Present;
}
