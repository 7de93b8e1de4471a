using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>RA3007: a public method that the framework takes for an endpoint, and that nobody meant as one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AccidentalEndpointAnalyzer : EndpointRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA3007_AccidentalEndpoint];

    private protected override bool AppliesAt(RuleContext context) => context.Level != RiskAwareLevel.Starter;

    private protected override void Check(RuleContext context, Endpoint endpoint, Action<Diagnostic> report, CancellationToken cancellation)
    {
        // Of all that the compiler adds to a record, one says enough.
        if (AccidentalEndpoint.Of(endpoint, context.Compilation, cancellation) is { } accident
            && endpoint.Handler!.Method is { IsImplicitlyDeclared: false } or { Name: nameof(Equals) })
        {
            context.Report(
                report,
                RuleDescriptors.RA3007_AccidentalEndpoint,
                LeveledSeverity.NoneInfoInfo,
                endpoint.Location,
                more: null,
                EndpointText.Properties(endpoint),
                endpoint.Handler!.Method.ContainingType.Name + "." + endpoint.Handler.Method.Name,
                accident.Reason,
                accident.Advice);
        }
    }
}
