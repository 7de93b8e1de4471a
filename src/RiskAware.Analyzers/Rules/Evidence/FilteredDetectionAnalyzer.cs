using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Evidence;

/// <summary>RA4003: a detection whose line is logged below what the settings of the project let through.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FilteredDetectionAnalyzer : DeclarationAnalyzer
{
    private static readonly LeveledSeverity s_severity = new(null, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning);

    // As the logging framework names the category of a type.
    private static readonly SymbolDisplayFormat s_category = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted, SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA4003_DetectionFiltered];

    private protected override bool AppliesToTestProjects => false;

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
        if (point.IsExternal || report.Rules.Level == RiskAwareLevel.Starter)
        {
            return;
        }

        var category = CategoryOf(method, point);
        foreach (var settings in LogSettings.Of(report.Rules.Options.AdditionalFiles, report.Cancellation))
        {
            if (settings.Threshold(category) is { } threshold && point.Level < threshold)
            {
                report.At(
                    DeclarationPlaces.ArgumentOf(method, KnownNames.DetectionPointAttribute, "Level", -1, report.Cancellation),
                    RuleDescriptors.RA4003_DetectionFiltered,
                    s_severity,
                    arguments: [point.MethodName, point.Id, LogSettings.NameOf(point.Level), settings.File, LogSettings.NameOf(threshold)]);
                return;
            }
        }
    }

    /// <summary>The category of a logger that says it by its type; null: whoever calls decides.</summary>
    private static string? CategoryOf(IMethodSymbol method, PointModel point)
    {
        for (var i = 0; i < point.Parameters.Count && i < method.Parameters.Length; i++)
        {
            if (point.Parameters[i].Role == ParameterRole.Logger)
            {
                return method.Parameters[i].Type is INamedTypeSymbol { Name: "ILogger", Arity: 1 } logger && logger.TypeArguments[0] is INamedTypeSymbol { TypeKind: not TypeKind.Error } of
                    ? of.ToDisplayString(s_category)
                    : null;
            }
        }

        return null;
    }
}
