using System.Text;
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

    /// <summary>A symbol in a format for generated code: also names that are keywords only in some places, such as a type parameter @scoped.</summary>
    internal static string Of(ISymbol symbol, SymbolDisplayFormat format)
    {
        var text = new StringBuilder();
        foreach (var part in symbol.ToDisplayParts(format))
        {
            var written = part.ToString();
            text.Append(IsName(part.Kind) && SyntaxFacts.GetContextualKeywordKind(written) != SyntaxKind.None ? "@" + written : written);
        }

        return text.ToString();
    }

    private static bool IsName(SymbolDisplayPartKind kind)
        => kind is SymbolDisplayPartKind.TypeParameterName or SymbolDisplayPartKind.FieldName or SymbolDisplayPartKind.ClassName
            or SymbolDisplayPartKind.StructName or SymbolDisplayPartKind.InterfaceName or SymbolDisplayPartKind.EnumName
            or SymbolDisplayPartKind.DelegateName or SymbolDisplayPartKind.RecordClassName or SymbolDisplayPartKind.RecordStructName
            or SymbolDisplayPartKind.NamespaceName;

    internal static string Qualified(INamespaceSymbol space)
        => space.ContainingNamespace is { IsGlobalNamespace: false } outer
            ? Qualified(outer) + "." + Escape(space.Name)
            : Escape(space.Name);
}
