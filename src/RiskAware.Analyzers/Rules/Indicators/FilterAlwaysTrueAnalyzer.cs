using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>RA2007: an exception filter that chooses nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FilterAlwaysTrueAnalyzer : IndicatorRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA2007_FilterAlwaysTrue];

    private protected override void Register(RuleContext context)
        => context.Start.RegisterOperationAction(
            operation =>
            {
                var clause = (ICatchClauseOperation)operation.Operation;
                if (clause is { ExceptionType: { TypeKind: not TypeKind.Error } type, Syntax: CatchClauseSyntax { Filter: { } filter } } && FilterTruth.Of(clause) == true)
                {
                    context.Report(
                        operation.ReportDiagnostic, RuleDescriptors.RA2007_FilterAlwaysTrue, LeveledSeverity.NoneInfoInfo, filter.GetLocation(),
                        [IndicatorSwallowedAnalyzer.HeadOf(clause.Syntax)],
                        ImmutableDictionary<string, string?>.Empty.Add(IndicatorProperties.Place, JudgedClause.PlaceOf(filter.Span)),
                        filter.ToString(), type.Name);
                }
            },
            OperationKind.CatchClause);
}
