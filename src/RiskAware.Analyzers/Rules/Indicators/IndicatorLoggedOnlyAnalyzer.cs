using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>RA2004: a handler that writes an indicator to the log, where nobody tells it from ordinary failure.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IndicatorLoggedOnlyAnalyzer : IndicatorRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA2004_IndicatorLoggedOnly];

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
                if (JudgedClause.Of(operation) is { Verdict: { Outcome: HandlerOutcome.Logged, Places: { Length: > 0 } calls } } logged)
                {
                    var clause = operation.Operation.Syntax;
                    context.Report(
                        operation.ReportDiagnostic, RuleDescriptors.RA2004_IndicatorLoggedOnly, logged.AdviceSeverity, calls[0].Syntax.GetLocation(),
                        logged.PlacesAround(clause, calls.Skip(1)), logged.PropertiesAt(clause, calls[0].Syntax), logged.What, logged.Who);
                }
            },
            OperationKind.CatchClause);
    }
}
