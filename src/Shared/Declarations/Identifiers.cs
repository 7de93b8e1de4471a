using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RiskAware.Declarations;

/// <summary>Writes names so that no name can be taken for a keyword.</summary>
internal static class Identifiers
{
    internal static string Escape(string name)
        => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    internal static string Qualified(INamespaceSymbol space)
        => space.ContainingNamespace is { IsGlobalNamespace: false } outer
            ? Qualified(outer) + "." + Escape(space.Name)
            : Escape(space.Name);
}
