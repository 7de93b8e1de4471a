using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>
/// RA1011: an acceptance of a risk that has ended, that says no reason, or whose end is no date. The day to compare with is the build
/// property <c>RiskAwareDate</c>, so that an old state can be built as on its day.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AcceptanceAnalyzer : RiskAwareAnalyzer
{
    private const string Name = "AcceptedRisk";
    private const string Property = "RiskAwareDate";
    private const string Format = "yyyy-MM-dd";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1011_AcceptanceEnded];

    private protected override void Register(RuleContext context)
    {
        var today = Date(context.Property(Property)) ?? DateTime.UtcNow.Date;
        context.Start.RegisterSyntaxNodeAction(
            node =>
            {
                var attribute = (AttributeSyntax)node.Node;
                if (attribute.Name.GetLastToken().ValueText is Name or Name + "Attribute"
                    && node.SemanticModel.GetTypeInfo(attribute, node.CancellationToken).Type.Is(KnownNames.AcceptedRiskAttribute))
                {
                    Check(context, node, attribute, today);
                }
            },
            SyntaxKind.Attribute);
        if (!string.IsNullOrWhiteSpace(context.Property(Property)) && Date(context.Property(Property)) is null)
        {
            context.Start.RegisterCompilationEndAction(end => context.Report(
                end.ReportDiagnostic,
                RuleDescriptors.RA1011_AcceptanceEnded,
                LeveledSeverity.Warning,
                Location.None,
                arguments: $"The build property {Property} is '{context.Property(Property)}' and no date, so ends are compared with today. Write {Format}"));
        }
    }

    private static void Check(RuleContext context, SyntaxNodeAnalysisContext node, AttributeSyntax attribute, DateTime today)
    {
        var model = node.SemanticModel;
        if (DeclarationPlaces.Argument(attribute, "risk", 0)?.Expression is not TypeOfExpressionSyntax risk
            || DeclarationPlaces.Argument(attribute, "reason", 1) is not { } reason
            || model.GetConstantValue(reason.Expression, node.CancellationToken) is not { HasValue: true, Value: var why })
        {
            return;
        }

        var name = risk.Type.ToString();
        if (string.IsNullOrWhiteSpace(why as string))
        {
            Report(reason.Expression, $"'{name}' is accepted without a reason, which counts for nothing: nobody can tell later whether it still holds. Say why");
            return;
        }

        if (DeclarationPlaces.Argument(attribute, "Until", -1) is not { } until
            || model.GetConstantValue(until.Expression, node.CancellationToken) is not { HasValue: true, Value: string end })
        {
            return;
        }

        if (Date(end) is not { } last)
        {
            Report(until.Expression, $"'{end}' is no date, so the acceptance of '{name}' never ends. Write {Format}");
        }
        else if (last < today)
        {
            Report(until.Expression, $"The acceptance of '{name}' ended on {end}: since then it is a gap that nobody decided. Detect the risk here, or decide again until when");
        }

        void Report(ExpressionSyntax place, string text)
            => context.Report(node.ReportDiagnostic, RuleDescriptors.RA1011_AcceptanceEnded, LeveledSeverity.Warning, place.GetLocation(), arguments: text);
    }

    private static DateTime? Date(string? text)
        => DateTime.TryParseExact(text?.Trim(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
