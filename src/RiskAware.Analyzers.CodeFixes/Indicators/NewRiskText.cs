using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.CodeFixes.NewRisks;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>Writes the document of a new risk from the row of its indicator; what the row does not say is left to a person.</summary>
internal sealed class NewRiskText(ObservableHandler handler, INamedTypeSymbol exception, string visibility, string name, string point, bool hasLogger)
{
    private static readonly SymbolDisplayFormat s_inItsSpace = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private readonly RiskDocument _document = new(handler.Model.Compilation, handler.Clause);

    internal string Write(INamespaceSymbol? space, string newLine, CancellationToken cancellation)
        => _document.Write(
            space,
            [hasLogger ? "Microsoft.Extensions.Logging" : null, KnownNames.Namespace, SpaceOf(exception)],
            Declaration(_document.FreeId(handler.Property(IndicatorProperties.Indicator)!.Split('.')[0], cancellation)),
            newLine,
            cancellation);

    private IEnumerable<string> Declaration(string id)
    {
        var type = exception.ToDisplayString(s_inItsSpace);
        var confidence = handler.Property(IndicatorProperties.Noise) == nameof(Noise.Low) ? "Likely" : "Suspicious";
        yield return RiskDocument.Remark;
        yield return _document.Attribute(id, Title, handler.Attack, handler.Cwe);
        yield return $"{visibility} sealed partial class {name}";
        yield return "{";
        yield return $"    [DetectionPoint({RiskDocument.Literal(exception.Name + " was caught")}, Confidence = Confidence.{confidence}, Kind = PointKind.PlatformException)]";
        yield return $"    {visibility} static partial void {point}({(hasLogger ? "ILogger logger, " : null)}{type} exception);";
        yield return "}";
    }

    private string Title
    {
        get
        {
            var attacker = IndicatorTable.Default.AttackerOf(handler.Property(IndicatorProperties.Indicator)!);
            return char.ToUpperInvariant(attacker[0]) + attacker.Substring(1);
        }
    }

    private static string? SpaceOf(ITypeSymbol type) => type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : null;
}
