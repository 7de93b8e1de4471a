using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.Calls;
using RiskAware.Declarations;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>RA3002: an endpoint that a requirement of the assembly is about reaches no detection point of its risk.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequiredDetectionAnalyzer : EndpointRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        RuleDescriptors.RA3002_RequirementIsNotMet,
        RuleDescriptors.RA3002_RequirementIsNotMetEnforced,
        RuleDescriptors.RA3002_RouteCannotBeRead,
        RuleDescriptors.RA3002_RequirementMatchesNothing,
    ];

    private protected override bool LooksAtRoutes => true;

    private protected override void RegisterMore(RuleContext context)
        => context.Start.RegisterSyntaxNodeAction(node => CheckRequirement(context, node), SyntaxKind.Attribute);

    private protected override void Check(RuleContext context, Endpoint endpoint, Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (var requirement in Requirements.Of(context.Compilation).Where(r => r.Match(endpoint) == MatchState.Yes)
            .GroupBy(static r => r.Risk, SymbolEqualityComparer.Default).Select(static g => g.First()))
        {
            var index = RiskIndex.Of(context.Compilation, cancellation);

            // Where the endpoint names the risk itself, RA3001 speaks of it.
            if (index.Find(requirement.Risk) is not { } risk
                || endpoint.Exposures.Any(e => SymbolEqualityComparer.Default.Equals(e.Risk, requirement.Risk))
                || AcceptedRisks.Accepts(endpoint.Scopes, requirement.Risk)
                || new EndpointCoverage(context.Compilation, cancellation).StateOf(endpoint, risk.Model.DocId) != ReachState.Absent)
            {
                continue;
            }

            context.Report(
                report,
                context.Enforce ? RuleDescriptors.RA3002_RequirementIsNotMetEnforced : RuleDescriptors.RA3002_RequirementIsNotMet,
                context.Enforce ? LeveledSeverity.Error : LeveledSeverity.Warning,
                endpoint.Location,
                EndpointText.Places(requirement.LocationOf(cancellation), endpoint, context.Compilation, cancellation),
                EndpointText.Properties(endpoint, risk.Model),
                EndpointText.Opening(endpoint),
                risk.Model.Name,
                risk.Model.Id,
                requirement.Display,
                EndpointText.Points(index, risk.Model),
                NearMiss.Of(endpoint, risk.Model, context.Compilation, cancellation));
        }
    }

    private static void CheckRequirement(RuleContext context, SyntaxNodeAnalysisContext node)
    {
        var attribute = (AttributeSyntax)node.Node;
        if (attribute.Parent is not AttributeListSyntax { Target.Identifier.RawKind: (int)SyntaxKind.AssemblyKeyword }
            || Requirements.Of(context.Compilation).FirstOrDefault(r => r.Syntax is { } syntax && syntax.SyntaxTree == attribute.SyntaxTree && syntax.Span == attribute.Span) is not { } requirement)
        {
            return;
        }

        if (requirement.Problem is { } problem)
        {
            var place = DeclarationPlaces.Argument(attribute, "Route", -1)?.Expression.GetLocation() ?? attribute.GetLocation();
            context.Report(node.ReportDiagnostic, RuleDescriptors.RA3002_RouteCannotBeRead, LeveledSeverity.Error, place, arguments: [requirement.Route, problem]);
        }
        else if (context.Level == RiskAwareLevel.Strict && MatchesNothing(requirement, EndpointInventory.Of(context.Compilation, node.CancellationToken)))
        {
            context.Report(
                node.ReportDiagnostic, RuleDescriptors.RA3002_RequirementMatchesNothing, LeveledSeverity.NoneNoneInfo, attribute.GetLocation(), arguments: requirement.Display);
        }
    }

    // A project without endpoints may share the file of the requirements with one that has some.
    private static bool MatchesNothing(DetectionRequirement requirement, EndpointInventory inventory)
        => inventory.Endpoints.Any(IsEndpoint)
            && inventory.Endpoints.All(e => e.Kind != EndpointKind.Framework && (e.Open & OpenParts.Count) == 0 && requirement.Match(e) == MatchState.No);

    private static bool IsEndpoint(Endpoint endpoint) => endpoint.Kind is not (EndpointKind.Job or EndpointKind.Consumer);
}
