using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.Calls;
using RiskAware.Declarations;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Evidence;

/// <summary>RA4002: a detection in background code whose point names nobody, where no request names anybody either.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoSubjectAnalyzer : EndpointRule
{
    private const string Scope = "RiskAwareScope";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA4002_NobodyToName];

    private protected override bool AppliesAt(RuleContext context) => context.Level != RiskAwareLevel.Starter;

    private protected override void Check(RuleContext context, Endpoint endpoint, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (endpoint is not { Kind: EndpointKind.Job or EndpointKind.Consumer, Handler: { } handler })
        {
            return;
        }

        var reached = ReachGraph.Of(context.Compilation).Search(handler, complete: false, cancellation).Points;
        if (reached.IsEmpty || OpensScope(context.Compilation, cancellation))
        {
            return;
        }

        foreach (var key in reached)
        {
            // What a point with a body of its own hands over, only that body says.
            if (RiskIndex.Of(context.Compilation, cancellation).Points.FirstOrDefault(p => p.Model.DocId == key.Id) is not { Model: { IsExternal: false } model } point
                || model.Parameters.Any(static p => p.Subject is not null))
            {
                continue;
            }

            context.Report(
                report,
                RuleDescriptors.RA4002_NobodyToName,
                LeveledSeverity.NoneInfoInfo,
                endpoint.Location,
                PlaceOf(point),
                null,
                model.MethodName,
                model.Id,
                EndpointText.Door(endpoint));
        }
    }

    /// <summary>Whether the code opens scopes: which of its work they are around cannot be told.</summary>
    private static bool OpensScope(Compilation compilation, CancellationToken cancellation)
        => compilation.SyntaxTrees.Any(t => TreeNames.Of(t, cancellation).Mentioning(Scope).Any());

    private static IEnumerable<Location>? PlaceOf(DeclaredPoint point)
        => point.IsOwn && point.Symbol.Locations.FirstOrDefault(static l => l.IsInSource) is { } place ? [place] : null;
}
