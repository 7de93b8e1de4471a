using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>RA1014: a refusal that depends only on the decision of the detection point just called.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DetectionAsControlAnalyzer : RiskAwareAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1014_DetectionAsControl];

    private protected override void Register(RuleContext context)
        => context.Start.RegisterOperationAction(
            operation =>
            {
                var conditional = (IConditionalOperation)operation.Operation;
                if (DecisionTest.Of(conditional.Condition, context.Known) is { } test && Refusal.DependsOn(conditional, test))
                {
                    context.Report(
                        operation.ReportDiagnostic,
                        RuleDescriptors.RA1014_DetectionAsControl,
                        LeveledSeverity.Warning,
                        conditional.Condition.Syntax.GetLocation(),
                        arguments: test.Point.Name);
                }
            },
            OperationKind.Conditional);
}
