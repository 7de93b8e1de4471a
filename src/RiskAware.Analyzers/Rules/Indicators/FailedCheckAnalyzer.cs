using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>RA2009: a security check that says no by a result, and nobody sees the no.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FailedCheckAnalyzer : IndicatorRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA2009_FailedCheckUnobserved];

    private protected override void Register(RuleContext context)
        => context.Start.RegisterOperationAction(
            operation =>
            {
                if (FailedChecks.Find(operation) is { } failed)
                {
                    context.Report(
                        operation.ReportDiagnostic, RuleDescriptors.RA2009_FailedCheckUnobserved, LeveledSeverity.InfoWarningWarning, failed.Place,
                        more: null, failed.Properties, failed.What, failed.Who);
                }
            },
            OperationKind.Invocation, OperationKind.PropertyReference, OperationKind.FieldReference);
}
