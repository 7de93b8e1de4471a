using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Calls;
using RiskAware.Declarations;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>RA3008: what a reference detects is unknown, and an endpoint depends on it. Once per reference, so not before all endpoints are known.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownReferenceAnalyzer : RiskAwareAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA3008_ReferenceIsUnknown];

    private protected override void Register(RuleContext context)
    {
        if (context.Level != RiskAwareLevel.Starter)
        {
            context.Start.RegisterCompilationEndAction(end => Check(context, end));
        }
    }

    private static void Check(RuleContext context, CompilationAnalysisContext end)
    {
        var compilation = context.Compilation;
        var reported = new HashSet<string>();
        foreach (var endpoint in EndpointInventory.Of(compilation, end.CancellationToken).Endpoints)
        {
            foreach (var risk in Demanded(endpoint, compilation, end))
            {
                var evidence = new EndpointCoverage(compilation, end.CancellationToken).EvidenceOf(endpoint, risk.DocId);
                foreach (var reference in evidence.State == ReachState.Unknown ? evidence.Through : [])
                {
                    if (reported.Add(reference.Assembly))
                    {
                        Report(context, end, endpoint, risk, reference);
                    }
                }
            }
        }
    }

    private static void Report(RuleContext context, CompilationAnalysisContext end, Endpoint endpoint, RiskModel risk, UnknownReference reference)
    {
        var isNewer = reference.Reason == UnknownReason.NewerFormat;
        context.Report(
            end.ReportDiagnostic,
            RuleDescriptors.RA3008_ReferenceIsUnknown,
            LeveledSeverity.NoneInfoInfo,
            endpoint.Location,
            more: null,
            EndpointText.Properties(endpoint, risk).Add(CoverageProperties.Reference, reference.Assembly),
            reference.Assembly,
            isNewer ? "it was built with a newer version of RiskAware" : "it was built without RiskAware's generator",
            EndpointText.Door(endpoint),
            risk.Name,
            risk.Id,
            isNewer ? "Update RiskAware here." : "Reference RiskAware.Analyzers there, and build it again.");
    }

    /// <summary>The risks whose detection an endpoint owes.</summary>
    private static IEnumerable<RiskModel> Demanded(Endpoint endpoint, Compilation compilation, CompilationAnalysisContext end)
        => endpoint.Exposures.Select(static e => e.Risk)
            .Concat(Requirements.Of(compilation).Where(r => r.Match(endpoint) == MatchState.Yes).Select(static r => r.Risk))
            .Where(r => !AcceptedRisks.Accepts(endpoint.Scopes, r))
            .Select(r => RiskIndex.Of(compilation, end.CancellationToken).Find(r)?.Model).OfType<RiskModel>();
}
