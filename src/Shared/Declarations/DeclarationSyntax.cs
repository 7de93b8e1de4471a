using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Declarations;

/// <summary>
/// The declarations of one syntax tree that may be risks or detection points, by the names of their attributes alone. Kept
/// while the tree lives, so that an edit costs one tree.
/// </summary>
internal sealed class DeclarationSyntax
{
    private static readonly ConditionalWeakTable<SyntaxTree, DeclarationSyntax> s_perTree = new();
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal) { "Risk", "RiskAttribute", "DetectionPoint", "DetectionPointAttribute" };

    private DeclarationSyntax(CompilationUnitSyntax root)
    {
        foreach (var directive in root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>())
        {
            if (directive.Alias is { } alias && directive.Name is { } target && s_names.Contains(RightMost(target)))
            {
                Aliases.Add(alias.Name.Identifier.ValueText);
                HasGlobalAlias |= !directive.GlobalKeyword.IsKind(SyntaxKind.None);
            }
        }

        Candidates = Find(root, Aliases);
    }

    /// <summary>The types and methods that carry an attribute of a likely name.</summary>
    internal IReadOnlyList<MemberDeclarationSyntax> Candidates { get; }

    /// <summary>Names that stand for the attributes in this tree.</summary>
    internal HashSet<string> Aliases { get; } = new(StringComparer.Ordinal);

    internal bool HasGlobalAlias { get; }

    internal static DeclarationSyntax? Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (s_perTree.TryGetValue(tree, out var known))
        {
            return known;
        }

        return tree.GetRoot(cancellation) is CompilationUnitSyntax root ? s_perTree.GetValue(tree, _ => new DeclarationSyntax(root)) : null;
    }

    /// <summary>The candidates of a tree, where the whole compilation knows more names for the attributes.</summary>
    internal static IReadOnlyList<MemberDeclarationSyntax> Find(SyntaxNode root, HashSet<string> more)
    {
        var found = new List<MemberDeclarationSyntax>();
        foreach (var node in root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is MemberDeclarationSyntax { AttributeLists.Count: > 0 } member and (TypeDeclarationSyntax or MethodDeclarationSyntax)
                && member.AttributeLists.Any(l => l.Attributes.Any(a => IsLikely(a, more))))
            {
                found.Add(member);
            }
        }

        return found;
    }

    private static bool IsLikely(AttributeSyntax attribute, HashSet<string> more)
        => RightMost(attribute.Name) is var name && (s_names.Contains(name) || more.Contains(name));

    private static string RightMost(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };
}
