using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>RA1003: holes of the message and parameters disagree.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MessageAnalyzer : DeclarationAnalyzer
{
    private const string Id = "RA1003";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1003_MessageDisagrees];

    private protected override bool AppliesToTestProjects => false;

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
        foreach (var problem in Of(Id, point.Problems))
        {
            var unused = problem.Kind == ShapeProblemKind.UnusedParameter;
            var place = unused
                ? DeclarationPlaces.ParameterOf(method, problem.Parameter!)
                : Hole(method, problem, report) ?? DeclarationPlaces.ArgumentOf(method, KnownNames.DetectionPointAttribute, "message", 0, report.Cancellation);
            var severity = unused ? LeveledSeverity.Info : LeveledSeverity.Warning;
            report.At(place, RuleDescriptors.RA1003_MessageDisagrees, severity, arguments: ShapeProblemText.Of(problem, point.MethodName));
        }
    }

    /// <summary>The hole itself, where the message is one literal that holds its text once.</summary>
    private static Location? Hole(IMethodSymbol method, ShapeProblem problem, DeclarationReport report)
    {
        var attribute = DeclarationPlaces.Attribute(method, KnownNames.DetectionPointAttribute, report.Cancellation);
        if (DeclarationPlaces.Argument(attribute, "message", 0)?.Expression is not LiteralExpressionSyntax literal)
        {
            return null;
        }

        var text = literal.Token.Text;
        var hole = problem.Arguments[0];
        var sought = problem.Kind == ShapeProblemKind.UnknownHole ? "{" + hole : hole;
        var at = text.IndexOf(sought, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(sought, at + 1, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var end = problem.Kind == ShapeProblemKind.UnknownHole ? text.IndexOf('}', at) + 1 : at + sought.Length;
        return end <= at ? null : Location.Create(literal.SyntaxTree, TextSpan.FromBounds(literal.SpanStart + at, literal.SpanStart + end));
    }
}
