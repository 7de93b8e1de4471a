using System;
using System.Collections.Generic;
using System.Linq;
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
            [hasLogger && !_document.IsTaken(RiskDocument.Logger) ? RiskDocument.Logging : null, KnownNames.Namespace, IsOnlyOne ? SpaceOf(exception) : null],
            Declaration(_document.FreeId(handler.Property(IndicatorProperties.Indicator)!.Split('.')[0], cancellation)),
            newLine,
            cancellation);

    private IEnumerable<string> Declaration(string id)
    {
        var type = exception.ToDisplayString(IsOnlyOne ? s_inItsSpace : SymbolDisplayFormat.FullyQualifiedFormat);
        var confidence = handler.Property(IndicatorProperties.Noise) == nameof(Noise.Low) ? "Likely" : "Suspicious";
        yield return RiskDocument.Remark;
        yield return _document.Attribute(id, Title, handler.Attack, handler.Cwe);
        yield return $"{visibility} sealed partial class {name}";
        yield return "{";
        yield return $"    [{Own("DetectionPoint")}({RiskDocument.Literal(exception.Name + " was caught")}, Confidence = {Own("Confidence")}.{confidence}, Kind = {Own("PointKind")}.PlatformException)]";
        yield return $"    {visibility} static partial void {point}({(hasLogger ? Logger + " logger, " : null)}{type} exception);";
        yield return "}";
    }

    private string Logger => _document.NameOf(RiskDocument.Logger, RiskDocument.Logging);

    // Another type of the name may be nearer than the namespace of this one.
    private bool IsOnlyOne
        => handler.Model.Compilation.GetSymbolsWithName(exception.Name, SymbolFilter.Namespace | SymbolFilter.Type).All(s => SymbolEqualityComparer.Default.Equals(s, exception));

    private string Own(string name) => _document.NameOf(name, KnownNames.Namespace);

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
