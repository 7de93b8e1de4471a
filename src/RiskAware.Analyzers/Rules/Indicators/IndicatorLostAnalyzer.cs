using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>RA2005: a handler that replaces an indicator by an exception that does not hold it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IndicatorLostAnalyzer : IndicatorRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA2005_IndicatorLost];

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
                if (JudgedClause.Of(operation) is { Verdict: { Outcome: HandlerOutcome.Lost, Places: { Length: > 0 } creations } } lost)
                {
                    var clause = operation.Operation.Syntax;
                    var creation = (IObjectCreationOperation)creations[0];
                    var properties = lost.PropertiesAt(clause, creation.Syntax);
                    if (clause.Span.Contains(creation.Syntax.Span) && InnerConstructor.Of(creation, lost.Exception, context.Compilation) is { } inner)
                    {
                        properties = properties.Add(IndicatorProperties.Constructor, inner.GetDocumentationCommentId())
                            .Add(IndicatorProperties.InnerParameter, inner.Parameters[inner.Parameters.Length - 1].Name);
                    }

                    context.Report(
                        operation.ReportDiagnostic, RuleDescriptors.RA2005_IndicatorLost, lost.AdviceSeverity, creation.Syntax.GetLocation(),
                        lost.PlacesAround(clause, creations.Skip(1)), properties, lost.What, creation.Type?.Name, lost.Who);
                }
            },
            OperationKind.CatchClause);
    }
}
