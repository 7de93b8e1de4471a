using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Declarations;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>
/// The names of the risks that anything in a compilation is said to be exposed to, from the syntax alone: whoever writes
/// <c>ExposedTo</c> or <c>RequireDetection</c> with a name may mean the risk of that name.
/// </summary>
internal sealed class ExposedNames
{
    private static readonly ConditionalWeakTable<Compilation, ExposedNames> s_perCompilation = new();
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> s_perTree = new();

    private static readonly string[] s_words = ["ExposedTo", "RequireDetection"];

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly bool _isOpen;

    private ExposedNames(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            _names.UnionWith(InTree(tree, cancellation));
        }

        // A type parameter, a variable: any risk may be meant.
        var risks = new HashSet<string>(RiskIndex.Of(compilation, cancellation).Risks.Select(static r => r.Symbol.Name), StringComparer.Ordinal);
        _isOpen = _names.Any(n => !risks.Contains(n));
    }

    internal static ExposedNames Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var names = new ExposedNames(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => names);
        }

        return known;
    }

    /// <summary>Whether the name may be meant somewhere.</summary>
    internal bool MayName(string risk) => _isOpen || _names.Contains(risk);

    private static HashSet<string> InTree(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!s_perTree.TryGetValue(tree, out var known))
        {
            var names = Read(tree, cancellation);
            known = s_perTree.GetValue(tree, _ => names);
        }

        return known;
    }

    // Most files say nothing of it, and the text tells so without a look at the nodes.
    private static IEnumerable<SyntaxNode> Candidates(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation).ToString();
        var root = tree.GetRoot(cancellation);
        if (text.IndexOf("\\u", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            // A letter of a name may be written as an escape.
            return root.DescendantNodes();
        }

        return s_words.SelectMany(w => Places(text, w)).Distinct().OrderBy(static p => p)
            .Select(p => root.FindToken(p).Parent).OfType<SyntaxNode>();
    }

    private static IEnumerable<int> Places(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static HashSet<string> Read(SyntaxTree tree, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in Candidates(tree, cancellation))
        {
            if (node is SimpleNameSyntax { Identifier.ValueText: "ExposedTo" or "ExposedToAttribute" or "RequireDetection" or "RequireDetectionAttribute" } name)
            {
                var said = name.FirstAncestorOrSelf<AttributeSyntax>() is { ArgumentList: { } arguments } ? TypeOfs(arguments)
                    : ((name as GenericNameSyntax)?.TypeArgumentList.Arguments ?? default).Concat(
                        name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { ArgumentList: { } list } && name is IdentifierNameSyntax ? TypeOfs(list) : []);
                names.UnionWith(said.Select(NameOf));
            }
        }

        return names;
    }

    // What is no typeof stands for something that only the run shows; its text is the name of no risk.
    private static IEnumerable<SyntaxNode> TypeOfs(SyntaxNode arguments)
        => arguments.ChildNodes().Select(static a => a switch
        {
            ArgumentSyntax argument => argument.Expression,
            AttributeArgumentSyntax { NameEquals: null } argument => argument.Expression,
            _ => null,
        }).OfType<ExpressionSyntax>().Select(static e => e is TypeOfExpressionSyntax typeOf ? (SyntaxNode)typeOf.Type : e);

    private static string NameOf(SyntaxNode type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => type.ToString(),
    };
}
