using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Declarations;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>RA3006: an endpoint that takes input with a classic attack is exposed to no risk of that kind.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DangerousInputAnalyzer : EndpointRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA3006_InputWithoutRisk];

    private protected override bool AppliesAt(RuleContext context) => context.Level != RiskAwareLevel.Starter;

    private protected override void Check(RuleContext context, Endpoint endpoint, Action<Diagnostic> report, CancellationToken cancellation)
    {
        // What is said is looked at before what is reached: it costs less, and is mostly enough.
        var named = RisksNamed(endpoint, context.Compilation, cancellation).ToList();
        var inputs = DangerousInput.Of(endpoint).Where(i => !named.Any(i.Kind.MayBeOf)).ToList();
        if (inputs.Count == 0 || AccidentalEndpoint.Of(endpoint, context.Compilation, cancellation) is not null)
        {
            return;
        }

        var risks = RisksDetected(endpoint, context.Compilation, cancellation).ToList();
        foreach (var input in inputs.Where(i => !risks.Any(i.Kind.MayBeOf)))
        {
            var cwe = input.Kind.NewCwe.Select(static c => c.ToString(CultureInfo.InvariantCulture)).ToList();
            context.Report(
                report,
                RuleDescriptors.RA3006_InputWithoutRisk,
                LeveledSeverity.NoneInfoInfo,
                endpoint.Location,
                EndpointText.Places(null, endpoint, context.Compilation, cancellation),
                EndpointText.Properties(endpoint)
                    .Add(CoverageProperties.Kind, input.Kind.Name)
                    .Add(CoverageProperties.Input, input.Name)
                    .Add(CoverageProperties.Cwe, string.Join(";", cwe))
                    .Add(CoverageProperties.Attack, string.Join(";", input.Kind.NewAttack))
                    .Add(CoverageProperties.Stride, input.Kind.Stride)
                    .Add(CoverageProperties.Name, input.Kind.RiskName)
                    .Add(CoverageProperties.Title, input.Kind.RiskTitle),
                EndpointText.Opening(endpoint),
                input.Kind.What,
                input.Name,
                input.Kind.Harm,
                "CWE-" + string.Join(" or CWE-", cwe));
        }
    }

    /// <summary>The risks that somebody has thought of at an endpoint: named there, required of it, or accepted.</summary>
    private static IEnumerable<RiskModel> RisksNamed(Endpoint endpoint, Compilation compilation, CancellationToken cancellation)
        => endpoint.Exposures.Select(static e => e.Risk)
            .Concat(Requirements.Of(compilation).Where(r => r.Match(endpoint) != MatchState.No).Select(static r => r.Risk))
            .Concat(AcceptedRisks.Of(endpoint.Scopes))
            .Select(RiskIndex.Of(compilation, cancellation).Find).OfType<DeclaredRisk>().Select(static r => r.Model);

    private static IEnumerable<RiskModel> RisksDetected(Endpoint endpoint, Compilation compilation, CancellationToken cancellation)
    {
        var detected = new EndpointCoverage(compilation, cancellation).RisksReached(endpoint);
        return RiskIndex.Of(compilation, cancellation).Risks.Select(static r => r.Model).Where(m => detected.Contains(m.DocId));
    }
}
