using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Calls;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>RA3009: a detection point that every request reaches.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HonestUseAnalyzer : EndpointRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(RuleDescriptors.RA3009_HonestUseIsDetected);

    private protected override void Check(RuleContext context, Endpoint endpoint, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (endpoint.Handler is not { } handler)
        {
            return;
        }

        var reach = ReachGraph.Of(context.Compilation).Search(handler, complete: false, cancellation);
        if (reach.Paths.IsEmpty)
        {
            return;
        }

        foreach (var point in AlwaysReached.Of(context.Compilation).Points(handler, cancellation))
        {
            context.Report(
                report,
                RuleDescriptors.RA3009_HonestUseIsDetected,
                LeveledSeverity.Warning,
                endpoint.Location,
                more: null,
                properties: null,
                point.Name,
                endpoint.Display,
                reach.PathTo(point));
        }
    }
}
