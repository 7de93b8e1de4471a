using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Calls;

namespace RiskAware.Endpoints;

/// <summary>What of a declaration can be bound as one piece of code.</summary>
internal static class BodyParts
{
    /// <summary>Each piece once; the top-level statements of a file are one.</summary>
    internal static IEnumerable<SyntaxNode> Of(IEnumerable<TreeNames.Declaration> declarations)
        => declarations.SelectMany(static d => Of(d.Node)).Distinct();

    private static IEnumerable<SyntaxNode> Of(SyntaxNode declaration) => declaration switch
    {
        GlobalStatementSyntax { Parent: { } unit } => [unit],
        PropertyDeclarationSyntax { ExpressionBody: { } expression } => [expression],
        IndexerDeclarationSyntax { ExpressionBody: { } expression } => [expression],
        PropertyDeclarationSyntax { Initializer: { } initializer, AccessorList: var accessors } => [initializer, .. accessors?.Accessors ?? default],
        BasePropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.Accessors,
        BaseMethodDeclarationSyntax => [declaration],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(static v => v.Initializer).OfType<SyntaxNode>(),
        TypeDeclarationSyntax type => type.Members.OfType<FieldDeclarationSyntax>().SelectMany(Of).Concat(type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? []),
        _ => [],
    };
}
