using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Calls;
using RiskAware.Data;

namespace RiskAware.Throws;

/// <summary>
/// Members of the table whose name nearly everything has, such as <c>Length</c>: they count only in files that can hold an object of
/// their type, because they speak of the type, of a member of the platform that gives it away, or of a declaration whose signature does.
/// </summary>
internal static class AtHand
{
    private static readonly Lazy<Dictionary<string, string[]>> s_words = new(static () => DataFiles.Lines("throws-at-hand.txt")
        .Select(static l => l.Split(' '))
        .ToDictionary(static f => f[0], static f => f.Length > 1 ? f[1].Split('|') : [], StringComparer.Ordinal));

    /// <summary>Metadata names of the types, with the names by which the platform gives objects of them away.</summary>
    internal static IReadOnlyDictionary<string, string[]> Words => s_words.Value;

    /// <summary>Whether a name of the table is told apart by its types.</summary>
    internal static bool IsToldApart(string name)
        => ThrowTable.Default.TypesOf(name) is { Count: > 0 } types && types.All(static t => s_words.Value.ContainsKey(t));

    /// <summary>The declarations that mention one of the names in a file that can hold an object of its type.</summary>
    internal static IEnumerable<TreeNames.Declaration> Mentions(IReadOnlyCollection<TreeNames> trees, IEnumerable<string> names, CancellationToken cancellation)
    {
        var files = new Dictionary<string, HashSet<TreeNames>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            foreach (var type in ThrowTable.Default.TypesOf(name))
            {
                if (!files.TryGetValue(type, out var holding))
                {
                    files.Add(type, holding = Holding(trees, type, cancellation));
                }

                foreach (var declaration in holding.SelectMany(t => t.Mentioning(name)))
                {
                    yield return declaration;
                }
            }
        }
    }

    private static HashSet<TreeNames> Holding(IReadOnlyCollection<TreeNames> trees, string type, CancellationToken cancellation)
    {
        var carriers = Carriers(trees, s_words.Value[type].Append(ThrowTable.SimpleName(type)), cancellation);
        var isEverywhere = trees.Any(t => t.StaticEverywhere.Overlaps(carriers));
        return [.. trees.Where(t => isEverywhere || carriers.Any(t.Speaks))];
    }

    // What is declared with such a type gives it away to other files, under its own name.
    private static HashSet<string> Carriers(IReadOnlyCollection<TreeNames> trees, IEnumerable<string> start, CancellationToken cancellation)
    {
        var carriers = new HashSet<string>(start, StringComparer.Ordinal);
        var open = new Stack<string>(carriers);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var name = open.Pop();
            foreach (var given in trees.Where(t => t.Speaks(name)).SelectMany(t => GivenAway(t, name)))
            {
                if (carriers.Add(given))
                {
                    open.Push(given);
                }
            }
        }

        return carriers;
    }

    private static IEnumerable<string> GivenAway(TreeNames tree, string name)
    {
        foreach (var declaration in tree.Mentioning(name))
        {
            if (IsInSignature(declaration.Node, name))
            {
                foreach (var own in OwnNames(declaration))
                {
                    yield return own;
                }
            }
        }

        foreach (var parameter in tree.PrimaryParameters)
        {
            if (parameter.Type is { } type && Names(type, name))
            {
                yield return parameter.Identifier.ValueText;
                yield return "Deconstruct";
            }
        }
    }

    // A member that implements another is declared under its type's name too, which gives nothing away.
    private static IEnumerable<string> OwnNames(TreeNames.Declaration declaration) => declaration.Node switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        ConstructorDeclarationSyntax or GlobalStatementSyntax => [],
        _ => declaration.Names.Where(static n => n != TreeNames.TargetTyped),
    };

    private static bool IsInSignature(SyntaxNode declaration, string name)
        => declaration.DescendantNodes(n => n == declaration || n is not (MemberDeclarationSyntax or BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AttributeListSyntax))
            .Any(n => n is SimpleNameSyntax simple && simple.Identifier.ValueText == name);

    private static bool Names(TypeSyntax type, string name) => type.DescendantNodesAndSelf().Any(n => n is SimpleNameSyntax simple && simple.Identifier.ValueText == name);
}
