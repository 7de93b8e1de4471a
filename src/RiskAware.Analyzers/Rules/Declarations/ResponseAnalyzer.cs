using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Declarations;
using RiskAware.Scoring;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>RA1010: a response that can never or must never happen.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResponseAnalyzer : DeclarationAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1010_ResponseCannotHappen];

    private protected override bool AppliesToTestProjects => false;

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
        // A risk that is reported for its numbers has no scores to compare with.
        if (risk.Problems.Any(static p => p.Rule == "RA1008"))
        {
            return;
        }

        var responses = Declared.Of(type);
        var points = RiskIndex.Of(report.Rules.Compilation, report.Cancellation).PointsOf(risk).ToList();
        var complete = points.Count > 0 && PointSet.IsComplete(report.Rules.Compilation, risk);
        foreach (var response in responses)
        {
            var problem = ResponseProblems.OfRange(response, risk)
                ?? ResponseProblems.OfStrength(response, responses)
                ?? (complete ? ResponseProblems.OfReach(response, risk, new PointSet([.. points.Select(static p => p.Model)], risk.Sequences)) : null)
                ?? (complete && !LockProof.IsPossible(report.Rules, points) ? ResponseProblems.OfLock(response) : null);
            if (problem is { } found)
            {
                var syntax = response.Attribute.ApplicationSyntaxReference?.GetSyntax(report.Cancellation) as AttributeSyntax;
                var place = (found.Argument is null ? null : DeclarationPlaces.Argument(syntax, found.Argument, -1)?.Expression.GetLocation()) ?? syntax?.GetLocation();
                report.At(place, RuleDescriptors.RA1010_ResponseCannotHappen, LeveledSeverity.Warning, arguments: found.Text);
            }
        }
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
    }

    /// <summary>A response with the attribute that declares it.</summary>
    internal sealed record Declared(AttributeData Attribute, ResponseModel Model)
    {
        internal string Name => ((DeclaredResponse)Model.Kind).ToString();

        internal static ImmutableArray<Declared> Of(INamedTypeSymbol type)
            => [.. type.GetAttributes().Where(static a => a.AttributeClass.Is(KnownNames.ResponseAttribute)).Select(static a => (Data: a, Values: new AttributeValues(a)))
                .Where(static a => !a.Values.HasErrors)
                .Select(static a => new Declared(a.Data, new ResponseModel(a.Values.Number(0) ?? 0, a.Values.Number("AtScore") ?? 0, a.Values.Number("ForMinutes") ?? 0)))];
    }
}
