using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.CodeFixes.Indicators;
using RiskAware.Analyzers.CodeFixes.NewRisks;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Coverage;

/// <summary>A risk of the kind of an input, in a document of its own, with a point for the refusal of the input; what only a person knows is left to one.</summary>
/// <param name="Name">The name of the class and of the document.</param>
/// <param name="Source">The text of the document.</param>
internal sealed record NewInputRisk(string Name, string Source)
{
    private static readonly Dictionary<char, string> s_stride = new()
    {
        ['S'] = "spoofing",
        ['T'] = "tampering",
        ['R'] = "repudiation",
        ['I'] = "information disclosure",
        ['D'] = "denial of service",
        ['E'] = "elevation of privilege",
    };

    internal static NewInputRisk? For(Diagnostic diagnostic, ExposurePlace place, CancellationToken cancellation)
    {
        if (Property(CoverageProperties.Name) is not { Length: > 0 } wanted || Property(CoverageProperties.Kind) is not { Length: > 0 } kind)
        {
            return null;
        }

        var position = place.Node.SpanStart;
        var enclosing = place.Model.GetEnclosingSymbol(position, cancellation);
        var space = enclosing as INamespaceSymbol ?? enclosing?.ContainingNamespace;
        var name = RiskDocument.FreeName(wanted, place.Document, place.Model, position);
        var document = new RiskDocument(place.Model.Compilation, place.Node);
        var declaration = new List<string> { RiskDocument.Remark };
        if (string.Join(", ", (Property(CoverageProperties.Stride) ?? string.Empty).Where(s_stride.ContainsKey).Select(static c => s_stride[c])) is { Length: > 0 } stride)
        {
            declaration.Add("// STRIDE: " + stride + ".");
        }

        declaration.Add(document.Attribute(
            document.FreeId(kind, cancellation),
            Property(CoverageProperties.Title) ?? name,
            List(CoverageProperties.Attack),
            List(CoverageProperties.Cwe).Select(static c => int.Parse(c, CultureInfo.InvariantCulture))));
        declaration.AddRange([$"public sealed partial class {name}", "{", .. Point(kind, Property(CoverageProperties.Input), document), "}"]);
        var needed = new[] { document.IsTaken(RiskDocument.Logger) ? null : RiskDocument.Logging, KnownNames.Namespace };
        return new(name, document.Write(space is { IsGlobalNamespace: false } ? space : null, needed, declaration, HandlerText.NewLine(place.Text), cancellation));

        string? Property(string key) => diagnostic.Properties.TryGetValue(key, out var value) ? value : null;

        IEnumerable<string> List(string key) => (Property(key) ?? string.Empty).Split(';').Where(static v => v.Length > 0);
    }

    /// <summary>Adds the document, and says at the endpoint that it is exposed.</summary>
    internal Solution AddTo(ExposurePlace place, TextChange change)
    {
        var path = place.Document.FilePath;
        var folder = path?.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1);
        var added = place.Document.Project.AddDocument(
            Name + ".cs", SourceText.From(Source, place.Text.Encoding ?? Encoding.UTF8), place.Document.Folders, folder + Name + ".cs");
        return added.Project.Solution.WithDocumentText(place.Document.Id, place.Text.WithChanges(change));
    }

    // What was refused helps whoever investigates; a secret helps somebody else.
    private static IEnumerable<string> Point(string kind, string? input, RiskDocument document)
    {
        input = input?.Substring(input.LastIndexOf('.') + 1);
        var value = kind == "credential" ? null : kind == "file" ? "fileName" : input is not null && SyntaxFacts.IsValidIdentifier(input) && char.IsLetter(input[0])
            ? char.ToLowerInvariant(input[0]) + input.Substring(1) : "value";
        value = value is not null && SyntaxFacts.GetKeywordKind(value) != SyntaxKind.None ? "value" : value;
        var refused = value is null ? "A credential was refused" : $"{{{char.ToUpperInvariant(value[0]) + value.Substring(1)}}} was refused";
        yield return $"    [{document.NameOf("DetectionPoint", KnownNames.Namespace)}(\"{refused}\")]";
        yield return $"    public static partial void Refused({document.NameOf(RiskDocument.Logger, RiskDocument.Logging)} logger{(value is null ? null : ", string " + value)});";
    }
}
