using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>RA9003: a line of <c>riskaware.indicators.csv</c> that cannot be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnIndicatorsAnalyzer : RiskAwareAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA9003_IndicatorLine];

    private protected override void Register(RuleContext context)
        => context.Start.RegisterAdditionalFileAction(file =>
        {
            if (!OwnIndicators.IsFile(file.AdditionalFile) || file.AdditionalFile.GetText(file.CancellationToken) is not { } text)
            {
                return;
            }

            foreach (var (span, problem) in OwnIndicators.ProblemsOf(text))
            {
                var location = Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
                context.Report(file.ReportDiagnostic, RuleDescriptors.RA9003_IndicatorLine, LeveledSeverity.Warning, location, null, null, problem);
            }
        });
}
