using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>Writes the document of a new risk from the row of its indicator; what the row does not say is left to a person.</summary>
internal sealed class NewRiskText(ObservableHandler handler, INamedTypeSymbol exception, string visibility, string name, string point, string id, bool hasLogger)
{
    private const string Technique = "RiskAware.AttackTechnique";

    private static readonly SymbolDisplayFormat s_inItsSpace = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private CSharpParseOptions Options => (CSharpParseOptions)handler.Clause.SyntaxTree.Options;

    internal string Write(INamespaceSymbol? space, string newLine, CancellationToken cancellation)
    {
        var lines = new List<string>();
        var needed = new[] { hasLogger ? "Microsoft.Extensions.Logging" : null, KnownNames.Namespace, SpaceOf(exception) };
        var usings = needed.OfType<string>().Distinct().Except(Known(space, cancellation))
            .OrderBy(static n => n.Split('.')[0] == "System" ? 0 : 1).ThenBy(static n => n, StringComparer.Ordinal).Select(static n => $"using {n};").ToList();
        if (usings.Count > 0)
        {
            lines.AddRange(usings);
            lines.Add(string.Empty);
        }

        var isBlock = space is not null && (Options.LanguageVersion < LanguageVersion.CSharp10
            || (handler.Clause.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>() is NamespaceDeclarationSyntax));
        if (space is not null)
        {
            lines.AddRange(isBlock ? [$"namespace {space.ToDisplayString()}", "{"] : [$"namespace {space.ToDisplayString()};", string.Empty]);
        }

        lines.AddRange(Declaration().Select(l => isBlock && l.Length > 0 ? "    " + l : l));
        if (isBlock)
        {
            lines.Add("}");
        }

        return string.Concat(lines.Select(l => l + newLine));
    }

    private IEnumerable<string> Declaration()
    {
        var type = exception.ToDisplayString(s_inItsSpace);
        var attack = Array(handler.Attack.Select(TechniqueOf));
        var cwe = Array(handler.Cwe.Select(static c => c.ToString(CultureInfo.InvariantCulture)));
        var confidence = handler.Property(IndicatorProperties.Noise) == nameof(Noise.Low) ? "Likely" : "Suspicious";
        yield return "// The impact, 1 to 100, is for you to judge: how bad would it be? So is the owner.";
        yield return $"[Risk(\"{id}\", {Literal(Title)}, Impact = 50{(attack is null ? null : ", Attack = " + attack)}{(cwe is null ? null : ", Cwe = " + cwe)})]";
        yield return $"{visibility} sealed partial class {name}";
        yield return "{";
        yield return $"    [DetectionPoint({Literal(exception.Name + " was caught")}, Confidence = Confidence.{confidence}, Kind = PointKind.PlatformException)]";
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

    private string? Array(IEnumerable<string> values)
    {
        var all = string.Join(", ", values);
        return all.Length == 0 ? null : Options.LanguageVersion >= LanguageVersion.CSharp12 ? $"[{all}]" : $"new[] {{ {all} }}";
    }

    private string TechniqueOf(string technique)
    {
        var constant = technique.Replace('.', '_');
        return handler.Model.Compilation.GetTypeByMetadataName(Technique)?.GetMembers(constant).Length > 0 ? "AttackTechnique." + constant : Literal(technique);
    }

    // The namespaces that every file of the project sees, and those around the declaration.
    private IEnumerable<string> Known(INamespaceSymbol? space, CancellationToken cancellation)
    {
        for (var around = space; around is { IsGlobalNamespace: false }; around = around.ContainingNamespace)
        {
            yield return around.ToDisplayString();
        }

        foreach (var tree in handler.Model.Compilation.SyntaxTrees)
        {
            foreach (var directive in tree.GetRoot(cancellation) is CompilationUnitSyntax unit ? unit.Usings : default)
            {
                if (!directive.GlobalKeyword.IsKind(SyntaxKind.None) && directive is { Alias: null, Name: { } used } && directive.StaticKeyword.IsKind(SyntaxKind.None))
                {
                    var text = used.ToString();
                    yield return text.StartsWith("global::", StringComparison.Ordinal) ? text.Substring("global::".Length) : text;
                }
            }
        }
    }

    private static string? SpaceOf(ITypeSymbol type) => type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : null;

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
