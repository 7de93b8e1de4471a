using System;
using System.Collections.Immutable;
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
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(RuleDescriptors.RA3001_EndpointIsBlind, RuleDescriptors.RA3001_EndpointIsBlindEnforced);

    private protected override void Check(RuleContext context, Endpoint endpoint, Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (var exposure in endpoint.Exposures)
        {
            var index = RiskIndex.Of(context.Compilation, cancellation);
            if (index.Find(exposure.Risk) is not { } risk
                || AcceptedRisks.Accepts(endpoint.Scopes, exposure.Risk)
                || new EndpointCoverage(context.Compilation, cancellation).StateOf(endpoint, risk.Model.DocId) != ReachState.Absent)
            {
                continue;
            }

            context.Report(
                report,
                context.Enforce ? RuleDescriptors.RA3001_EndpointIsBlindEnforced : RuleDescriptors.RA3001_EndpointIsBlind,
                context.Enforce ? LeveledSeverity.Error : LeveledSeverity.Warning,
                endpoint.Location,
                EndpointText.Places(exposure.Location, endpoint, context.Compilation, cancellation),
                EndpointText.Properties(endpoint, risk.Model),
                EndpointText.Opening(endpoint),
                risk.Model.Name,
                risk.Model.Id,
                EndpointText.Points(index, risk.Model),
                NearMiss.Of(endpoint, risk.Model, context.Compilation, cancellation));
        }
    }
}
