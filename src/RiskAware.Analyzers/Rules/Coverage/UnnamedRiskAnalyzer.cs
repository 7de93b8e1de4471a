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
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>RA3003: an endpoint that changes something, or that anybody may call, names no risk and detects none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnnamedRiskAnalyzer : EndpointRule
{
    private static readonly string[] s_reading = ["GET", "HEAD", "OPTIONS", "TRACE", "QUERY"];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA3003_NoRiskIsNamed];

    private protected override bool AppliesAt(RuleContext context) => context.Level != RiskAwareLevel.Starter;

    // By which of its routes an attacker comes is for the attacker to choose.
    private protected override Endpoint Judged(IReadOnlyList<Endpoint> routes, RuleContext context, CancellationToken cancellation)
        => routes.FirstOrDefault(r => WhyChosen(r, cancellation) is not null && !IsRequired(r, context)) ?? routes[0];

    private protected override void Check(RuleContext context, Endpoint endpoint, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (WhyChosen(endpoint, cancellation) is not { } reason
            || endpoint.Exposures.Any()
            || IsRequired(endpoint, context)
            || IsAccepted(endpoint)
            || AccidentalEndpoint.Of(endpoint, context.Compilation, cancellation) is not null
            || new EndpointCoverage(context.Compilation, cancellation).StateOfAny(endpoint) != ReachState.Absent)
        {
            return;
        }

        context.Report(
            report,
            RuleDescriptors.RA3003_NoRiskIsNamed,
            LeveledSeverity.NoneInfoWarning,
            endpoint.Location,
            EndpointText.Places(null, endpoint, context.Compilation, cancellation),
            EndpointText.Properties(endpoint),
            EndpointText.Opening(endpoint),
            reason);
    }

    /// <summary>Why an attacker would choose an endpoint; null: nothing is known that would make one.</summary>
    private static string? WhyChosen(Endpoint endpoint, CancellationToken cancellation) => endpoint.Kind switch
    {
        EndpointKind.Framework or EndpointKind.Job => null,
        EndpointKind.Consumer => "acts on messages from outside",
        EndpointKind.Hub when endpoint.IsConnection && !TakenValues.ReadsRequest(endpoint, cancellation) => null,
        EndpointKind.Hub or EndpointKind.Rpc => "acts on calls from outside",
        _ when ChangesState(endpoint, cancellation) => IsAnonymous(endpoint) ? "can change something for anybody who calls it" : "can change something",
        _ => IsAnonymous(endpoint) && TakenValues.Any(endpoint, cancellation) ? "is open to anybody" : null,
    };

    // What answers every method may still only read, where it takes nothing from whoever calls it.
    private static bool ChangesState(Endpoint endpoint, CancellationToken cancellation)
        => (endpoint.Open & OpenParts.Verbs) == 0
            && (endpoint.Verbs.IsEmpty
                ? endpoint.Kind is not EndpointKind.Page && TakenValues.Any(endpoint, cancellation)
                : endpoint.Verbs.Any(static v => !s_reading.Contains(v, StringComparer.OrdinalIgnoreCase)));

    private static bool IsAnonymous(Endpoint endpoint) => endpoint.Access == Access.Anonymous && (endpoint.Open & OpenParts.Access) == 0;

    private static bool IsRequired(Endpoint endpoint, RuleContext context) => Requirements.Of(context.Compilation).Any(r => r.Match(endpoint) != MatchState.No);

    // Whoever accepts a risk at the endpoint has thought of one. What is accepted for the whole assembly says nothing of this endpoint.
    private static bool IsAccepted(Endpoint endpoint)
        => endpoint.Scopes.Any(static s => s is not IAssemblySymbol && s.GetAttributes().Any(static a => a.AttributeClass.Is(KnownNames.AcceptedRiskAttribute)));
}
