using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Declarations;
using RiskAware.Scoring;
using RiskAware.Sequences;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>RA1001: a declaration whose code cannot be generated, one sentence per problem.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShapeAnalyzer : DeclarationAnalyzer
{
    private const string Id = "RA1001";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1001_ShapeCannotBeGenerated];

    private protected override void RegisterMore(RuleContext context)
    {
        context.Start.RegisterSyntaxNodeAction(node => CheckFunction(context, node), SyntaxKind.Attribute);
        context.Start.RegisterSymbolAction(
            symbol =>
            {
                var known = context.Known;
                if (symbol.Symbol is IMethodSymbol { PartialDefinitionPart: null } method
                    && known.Has(method, KnownNames.ThresholdAttribute) && !known.Has(method, KnownNames.DetectionPointAttribute))
                {
                    var problem = ShapeProblem.Of(ShapeProblemKind.ThresholdWithoutPoint);
                    Report(new(context, symbol), problem, method.Name, DeclarationPlaces.NameOf(method, KnownNames.ThresholdAttribute, symbol.CancellationToken));
                }
            },
            SymbolKind.Method);
    }

    /// <summary>A function inside a method is no symbol that analyzers are called for.</summary>
    private static void CheckFunction(RuleContext context, SyntaxNodeAnalysisContext node)
    {
        var function = node.Node.Parent?.Parent;
        if (function is (LocalFunctionStatementSyntax or LambdaExpressionSyntax)
            && node.SemanticModel.GetTypeInfo(node.Node, node.CancellationToken).Type.Is(KnownNames.DetectionPointAttribute))
        {
            var problem = ShapeProblem.Of(ShapeProblemKind.PointNotOrdinaryMethod, function is LambdaExpressionSyntax ? "a lambda" : "a local function");
            context.Report(
                node.ReportDiagnostic,
                RuleDescriptors.RA1001_ShapeCannotBeGenerated,
                LeveledSeverity.Error,
                node.Node.GetLocation(),
                arguments: ShapeProblemText.Of(problem, string.Empty));
        }
    }

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
        foreach (var problem in Of(Id, risk.Problems))
        {
            var place = problem.Kind switch
            {
                ShapeProblemKind.RiskNotPartial => DeclarationPlaces.NotPartial(type, report.Cancellation),
                ShapeProblemKind.ContainerNotPartial => Container(type, problem.Arguments[0], report.Cancellation),
                ShapeProblemKind.SequenceNameMalformed or ShapeProblemKind.SequenceNameTaken
                    => DeclarationPlaces.SequenceOf(type, problem.Arguments[0], "name", 0, report.Cancellation),
                ShapeProblemKind.SequenceMalformed => DeclarationPlaces.SequenceOf(type, problem.Arguments[0], "steps", 1, report.Cancellation),
                _ => null,
            };
            Report(report, problem, risk.Name, place ?? DeclarationPlaces.NameOf(type, KnownNames.RiskAttribute, report.Cancellation));
        }

        if (risk.Sequences.Any() && !risk.IsBlocked)
        {
            CheckPoints(report, type, risk);
        }
    }

    /// <summary>What a sequence waits for has to be a point of the risk, in which assembly ever.</summary>
    private static void CheckPoints(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
        var points = RiskIndex.Of(report.Rules.Compilation, report.Cancellation).PointsOf(risk).Select(static p => p.Model.Name).ToList();
        foreach (var sequence in risk.Sequences)
        {
            if (points.Contains(sequence.Name))
            {
                var place = DeclarationPlaces.SequenceOf(type, sequence.Name, "name", 0, report.Cancellation);
                Report(report, ShapeProblem.Of(ShapeProblemKind.SequenceNameTaken, sequence.Name), risk.Name, place);
            }

            // The points of a public risk of a library may be declared by those that use it.
            if (!PointSet.IsComplete(report.Rules.Compilation, risk) || SequencePlan.Read(sequence.Steps, out _) is not { } plan)
            {
                continue;
            }

            foreach (var name in plan.Names.Where(name => !points.Contains(name)))
            {
                var place = DeclarationPlaces.SequenceOf(type, sequence.Name, "steps", 1, report.Cancellation);
                var known = points.Count == 0 ? string.Empty : ": there is '" + string.Join("', '", points.Distinct().OrderBy(static p => p, StringComparer.Ordinal).Take(5)) + "'";
                Report(report, ShapeProblem.Of(ShapeProblemKind.SequencePointUnknown, sequence.Name, name, known), risk.Name, place);
            }
        }
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
        foreach (var problem in Of(Id, point.Problems).Where(p => !IsSaidElsewhere(p, method, point, report)))
        {
            var place = problem.Kind switch
            {
                ShapeProblemKind.ContainerNotPartial => Container(method.ContainingType, problem.Arguments[0], report.Cancellation),
                ShapeProblemKind.ThresholdMixed => DeclarationPlaces.ArgumentOf(method, KnownNames.ThresholdAttribute, "LeakEvery", -1, report.Cancellation),
                ShapeProblemKind.DistinctByUnknown => DeclarationPlaces.ArgumentOf(method, KnownNames.ThresholdAttribute, "DistinctBy", -1, report.Cancellation),
                _ => problem.Parameter is { } parameter ? DeclarationPlaces.ParameterOf(method, parameter) : null,
            };
            Report(report, problem, point.MethodName, place ?? DeclarationPlaces.NameOf(method, KnownNames.DetectionPointAttribute, report.Cancellation));
        }
    }

    /// <summary>A problem of the types around is said once: at the risk they hold, else for the first point in them.</summary>
    private static bool IsSaidElsewhere(ShapeProblem problem, IMethodSymbol method, PointModel point, DeclarationReport report)
    {
        if (problem.Kind is not (ShapeProblemKind.ContainerNotPartial or ShapeProblemKind.FileLocal or ShapeProblemKind.LanguageTooOld))
        {
            return false;
        }

        var known = report.Rules.Known;
        for (var container = method.ContainingType; container is not null; container = container.ContainingType)
        {
            if (known.Has(container, KnownNames.RiskAttribute))
            {
                return true;
            }
        }

        return problem.Kind != ShapeProblemKind.LanguageTooOld
            && method.ContainingType.GetMembers().FirstOrDefault(m => known.Has(m, KnownNames.DetectionPointAttribute)) is { } first
            && !SymbolEqualityComparer.Default.Equals(first, method)
            && point.Problems.Contains(problem);
    }

    private static Location? Container(INamedTypeSymbol from, string name, CancellationToken cancellation)
    {
        for (var container = from; container is not null; container = container.ContainingType)
        {
            if (container.Name == name && DeclarationPlaces.NotPartial(container, cancellation) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    private static void Report(DeclarationReport report, ShapeProblem problem, string name, Location? place)
        => report.At(place, RuleDescriptors.RA1001_ShapeCannotBeGenerated, LeveledSeverity.Error, null, Fix(problem.Kind), ShapeProblemText.Of(problem, name));

    private static ImmutableDictionary<string, string?> Fix(ShapeProblemKind kind) => kind switch
    {
        ShapeProblemKind.RiskNotPartial or ShapeProblemKind.ContainerNotPartial or ShapeProblemKind.PointNotPartial => ShapeFixes.MakePartial,
        ShapeProblemKind.RiskNotSealed => ShapeFixes.MakeSealed,
        _ => ImmutableDictionary<string, string?>.Empty,
    };
}
