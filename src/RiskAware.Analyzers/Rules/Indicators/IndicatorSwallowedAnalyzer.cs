using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>RA2001: a handler that takes an indicator and lets nobody see it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IndicatorSwallowedAnalyzer : IndicatorRule
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA2001_IndicatorSwallowed];

    private protected override void Register(RuleContext context)
        => context.Start.RegisterOperationAction(
            operation =>
            {
                if (TypedClauses.Of(context.Compilation).Judge(operation) is { Verdict.Outcome: HandlerOutcome.Swallowed } swallowed)
                {
                    var location = HeadOf(operation.Operation.Syntax);
                    context.Report(
                        operation.ReportDiagnostic, RuleDescriptors.RA2001_IndicatorSwallowed, swallowed.Severity, location,
                        swallowed.Source is { } source ? [source.Operation.Syntax.GetLocation()] : [], swallowed.Properties, swallowed.What, swallowed.Who, swallowed.Place.Advice);
                }
            },
            OperationKind.CatchClause);

    /// <summary>The keyword and the declaration of a clause.</summary>
    internal static Location HeadOf(SyntaxNode clause)
    {
        var syntax = (CatchClauseSyntax)clause;
        return Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(syntax.CatchKeyword.SpanStart, syntax.Declaration?.Span.End ?? syntax.CatchKeyword.Span.End));
    }
}
