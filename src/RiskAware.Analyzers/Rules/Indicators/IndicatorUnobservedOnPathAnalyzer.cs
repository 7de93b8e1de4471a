using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>RA2002: a handler that shows an indicator on some paths and lets it end unseen on others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IndicatorUnobservedOnPathAnalyzer : IndicatorRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA2002_IndicatorUnobservedOnPath];

    private protected override void Register(RuleContext context)
        => context.Start.RegisterOperationAction(
            operation =>
            {
                if (TypedClauses.Of(context.Compilation).Judge(operation) is { Verdict.Outcome: HandlerOutcome.SomePath } missed)
                {
                    var more = missed.Verdict.Exits.Skip(1).Concat([IndicatorSwallowedAnalyzer.HeadOf(operation.Operation.Syntax)])
                        .Concat(missed.Source is { } source ? [source.Operation.Syntax.GetLocation()] : []);
                    context.Report(
                        operation.ReportDiagnostic, RuleDescriptors.RA2002_IndicatorUnobservedOnPath, missed.Severity, missed.Verdict.Exits[0],
                        more, missed.Properties, missed.What, missed.Who, missed.Place.AdviceOnPath);
                }
            },
            OperationKind.CatchClause);
}
