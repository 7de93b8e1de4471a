using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>RA1008: a number or time out of its range.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RangeAnalyzer : DeclarationAnalyzer
{
    private const string Id = "RA1008";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1008_NumberOutOfRange];

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
        foreach (var problem in Of(Id, risk.Problems))
        {
            var place = problem.Kind switch
            {
                ShapeProblemKind.SequenceConfidenceOutOfRange => DeclarationPlaces.SequenceOf(type, problem.Arguments[0], "Confidence", -1, report.Cancellation),
                ShapeProblemKind.SequenceWithinMalformed => DeclarationPlaces.SequenceOf(type, problem.Arguments[0], "Within", -1, report.Cancellation),
                ShapeProblemKind.WindowMalformed => DeclarationPlaces.ArgumentOf(type, KnownNames.RiskAttribute, "Window", -1, report.Cancellation),
                _ => DeclarationPlaces.ArgumentOf(type, KnownNames.RiskAttribute, "Impact", -1, report.Cancellation),
            };
            Report(report, problem, risk.Name, place);
        }
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
        foreach (var problem in Of(Id, point.Problems))
        {
            var (attribute, argument) = problem.Kind switch
            {
                ShapeProblemKind.ConfidenceOutOfRange => (KnownNames.DetectionPointAttribute, "Confidence"),
                ShapeProblemKind.ThresholdConfidenceOutOfRange => (KnownNames.ThresholdAttribute, "Confidence"),
                ShapeProblemKind.ThresholdCountOutOfRange => (KnownNames.ThresholdAttribute, "Count"),
                ShapeProblemKind.ThresholdLeakMalformed => (KnownNames.ThresholdAttribute, "LeakEvery"),
                ShapeProblemKind.ThresholdSilenceMalformed => (KnownNames.ThresholdAttribute, "SilentFor"),
                _ => (KnownNames.ThresholdAttribute, "Within"),
            };
            Report(report, problem, point.MethodName, DeclarationPlaces.ArgumentOf(method, attribute, argument, -1, report.Cancellation));
        }
    }

    private static void Report(DeclarationReport report, ShapeProblem problem, string name, Location? place)
        => report.At(place, RuleDescriptors.RA1008_NumberOutOfRange, LeveledSeverity.Error, arguments: ShapeProblemText.Of(problem, name));
}
