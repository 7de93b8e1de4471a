using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>RA2003: a general handler that can receive indicators and lets nobody see them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneralCatchAnalyzer : IndicatorRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA2003_GeneralCatchSwallows];

    private protected override void Register(RuleContext context)
    {
        if (context.Level == RiskAwareLevel.Starter)
        {
            // Nothing is reported there, so nothing is searched.
            return;
        }

        context.Start.RegisterOperationAction(
            operation =>
            {
                if (GeneralClauses.Of(context.Compilation).Judge(operation) is { Verdict.IsUnseen: true } general)
                {
                    context.Report(
                        operation.ReportDiagnostic, RuleDescriptors.RA2003_GeneralCatchSwallows, general.Severity,
                        IndicatorSwallowedAnalyzer.HeadOf(operation.Operation.Syntax), general.Locations, general.Properties,
                        general.What, general.Who, general.Place.Advice);
                }
            },
            OperationKind.CatchClause);
    }
}
