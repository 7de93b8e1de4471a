using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.NewRisks;

/// <summary>Writes a document with one risk, in the language version and the manner of the file that asks for it.</summary>
internal sealed class RiskDocument(Compilation compilation, SyntaxNode place)
{
    /// <summary>What a person has to say of every new risk.</summary>
    internal const string Remark = "// The impact, 1 to 100, is for you to judge: how bad would it be? So is the owner.";

    /// <summary>The name of a logger, and its namespace.</summary>
    internal const string Logger = "ILogger";

    internal const string Logging = "Microsoft.Extensions.Logging";

    private const string Technique = "RiskAware.AttackTechnique";

    private CSharpParseOptions Options => (CSharpParseOptions)place.SyntaxTree.Options;

    /// <summary>The text of the document.</summary>
    /// <param name="space">The namespace; null: none.</param>
    /// <param name="needed">The namespaces whose names the declaration uses.</param>
    /// <param name="declaration">Its lines.</param>
    /// <param name="newLine">The line break.</param>
    /// <param name="cancellation">Cancels.</param>
    internal string Write(INamespaceSymbol? space, IEnumerable<string?> needed, IEnumerable<string> declaration, string newLine, CancellationToken cancellation)
    {
        var lines = new List<string>();
        var usings = needed.OfType<string>().Distinct().Except(Known(space, cancellation))
            .OrderBy(static n => n.Split('.')[0] == "System" ? 0 : 1).ThenBy(static n => n, StringComparer.Ordinal).Select(static n => $"using {n};").ToList();
        if (usings.Count > 0)
        {
            lines.AddRange(usings);
            lines.Add(string.Empty);
        }

        var isBlock = space is not null && (Options.LanguageVersion < LanguageVersion.CSharp10
            || (place.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>() is NamespaceDeclarationSyntax));
        if (space is not null)
        {
            lines.AddRange(isBlock ? [$"namespace {space.ToDisplayString()}", "{"] : [$"namespace {space.ToDisplayString()};", string.Empty]);
        }

        lines.AddRange(declaration.Select(l => isBlock && l.Length > 0 ? "    " + l : l));
        if (isBlock)
        {
            lines.Add("}");
        }

        return string.Concat(lines.Select(l => l + newLine));
    }

    /// <summary>The attribute of the risk.</summary>
    internal string Attribute(string id, string title, IEnumerable<string> attack, IEnumerable<int> cwe)
    {
        var techniques = Array(attack.Select(TechniqueOf));
        var numbers = Array(cwe.Select(static c => c.ToString(CultureInfo.InvariantCulture)));
        return $"[{NameOf("Risk", KnownNames.Namespace)}(\"{id}\", {Literal(title)}, Impact = 50{(techniques is null ? null : ", Attack = " + techniques)}{(numbers is null ? null : ", Cwe = " + numbers)})]";
    }

    /// <summary>A name as it binds in the document: whole where the project has something of its own that is called so.</summary>
    /// <param name="name">The name of a type; of an attribute without its suffix.</param>
    /// <param name="space">Its namespace.</param>
    internal string NameOf(string name, string space)
        => IsTaken(name) || IsTaken(name + "Attribute") ? $"global::{space}.{name}" : name;

    /// <summary>Whether the project has something of its own that is called so, wherever it stands.</summary>
    internal bool IsTaken(string name) => compilation.ContainsSymbolsWithName(name, SymbolFilter.Namespace | SymbolFilter.Type);

    /// <summary>The first id of a family that no risk has yet.</summary>
    internal string FreeId(string family, CancellationToken cancellation)
    {
        family = family.ToUpperInvariant();
        family = Identity.IsWellFormed(family + "-1") ? family : "INDICATOR";
        var taken = new HashSet<string>(RiskIndex.Of(compilation, cancellation).Risks.Select(static r => r.Model.Id), StringComparer.OrdinalIgnoreCase);
        for (var i = 1; ; i++)
        {
            var id = family + "-" + i.ToString(CultureInfo.InvariantCulture);
            if (!taken.Contains(id))
            {
                return id;
            }
        }
    }

    /// <summary>A name that is free at a position, in the namespace and in the folder.</summary>
    internal static string FreeName(string wanted, Document document, SemanticModel model, int position)
    {
        var name = wanted;
        for (var i = 2; model.LookupSymbols(position, name: name).Any() || model.LookupNamespacesAndTypes(position, name: name).Any()
            || document.Project.Documents.Any(d => d.Name == name + ".cs" && d.Folders.SequenceEqual(document.Folders)); i++)
        {
            name = wanted + i.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }

    internal static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private string? Array(IEnumerable<string> values)
    {
        var all = string.Join(", ", values);
        return all.Length == 0 ? null : Options.LanguageVersion >= LanguageVersion.CSharp12 ? $"[{all}]" : $"new[] {{ {all} }}";
    }

    private string TechniqueOf(string technique)
    {
        var constant = technique.Replace('.', '_');
        return compilation.GetTypeByMetadataName(Technique)?.GetMembers(constant).Length > 0 ? NameOf("AttackTechnique", KnownNames.Namespace) + "." + constant : Literal(technique);
    }

    // The namespaces that every file of the project sees, and those around the declaration.
    private IEnumerable<string> Known(INamespaceSymbol? space, CancellationToken cancellation)
    {
        for (var around = space; around is { IsGlobalNamespace: false }; around = around.ContainingNamespace)
        {
            yield return around.ToDisplayString();
        }

        foreach (var tree in compilation.SyntaxTrees)
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
}
