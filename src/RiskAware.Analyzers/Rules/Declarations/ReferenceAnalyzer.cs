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
using RiskAware.Analyzers.References;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>RA1007: a technique, attack pattern or weakness that its catalogue does not hold, or no longer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReferenceAnalyzer : DeclarationAnalyzer
{
    private const string Indicator = "IndicatorException";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1007_ReferenceUnknown];

    private protected override bool AppliesToTestProjects => false;

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
        => Check(type.GetAttributes(), KnownNames.RiskAttribute, (problem, place) => Report(report, problem, place), report.Cancellation);

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
        => Check(method.GetAttributes(), KnownNames.DetectionPointAttribute, (problem, place) => Report(report, problem, place), report.Cancellation);

    private protected override void RegisterMore(RuleContext context)
        => context.Start.RegisterSyntaxNodeAction(node => CheckIndicator(context, node), SyntaxKind.Attribute);

    /// <summary>A row that the project adds to the indicators: an attribute of the assembly, which is no symbol that analyzers are called for.</summary>
    private static void CheckIndicator(RuleContext context, SyntaxNodeAnalysisContext node)
    {
        var attribute = (AttributeSyntax)node.Node;
        if (attribute.Parent is AttributeListSyntax { Target.Identifier: var target } && target.IsKind(SyntaxKind.AssemblyKeyword)
            && attribute.Name.GetLastToken().ValueText is Indicator or Indicator + "Attribute")
        {
            var same = context.Compilation.Assembly.GetAttributes()
                .Where(a => a.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == attribute.SyntaxTree && reference.Span == attribute.Span);
            Check(
                [.. same],
                KnownNames.IndicatorExceptionAttribute,
                (problem, place) => context.Report(
                    node.ReportDiagnostic, RuleDescriptors.RA1007_ReferenceUnknown, LeveledSeverity.Warning, place, null, problem.Fix, problem.Text),
                node.CancellationToken);
        }
    }

    private static void Check(ImmutableArray<AttributeData> attributes, string name, Action<ReferenceProblem, Location?> report, CancellationToken cancellation)
    {
        foreach (var list in attributes.Where(a => a.AttributeClass.Is(name)).SelectMany(a => NamedReference.ListsOf(a, cancellation)))
        {
            foreach (var reference in list)
            {
                if (ReferenceProblem.Of(reference, list) is { } problem)
                {
                    report(problem, reference.Place);
                }
            }
        }
    }

    private static void Report(DeclarationReport report, ReferenceProblem problem, Location? place)
        => report.At(place, RuleDescriptors.RA1007_ReferenceUnknown, LeveledSeverity.Warning, null, problem.Fix, problem.Text);
}
