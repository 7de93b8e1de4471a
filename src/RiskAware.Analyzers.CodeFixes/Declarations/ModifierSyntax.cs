using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Analyzers.CodeFixes.Declarations;

/// <summary>Modifiers to add.</summary>
[Flags]
internal enum SyntaxKinds
{
    None = 0,
    Partial = 1,
    Sealed = 2,
}

/// <summary>Adds modifiers to declarations and keeps everything around them as it is.</summary>
internal static class ModifierSyntax
{
    internal static MemberDeclarationSyntax Add(MemberDeclarationSyntax declaration, SyntaxKinds kinds)
    {
        if ((kinds & SyntaxKinds.Sealed) != 0)
        {
            declaration = Add(declaration, SyntaxKind.SealedKeyword);
        }

        return (kinds & SyntaxKinds.Partial) != 0 ? Add(declaration, SyntaxKind.PartialKeyword) : declaration;
    }

    private static MemberDeclarationSyntax Add(MemberDeclarationSyntax declaration, SyntaxKind kind)
    {
        var modifiers = declaration.Modifiers;
        if (modifiers.Any(kind))
        {
            return declaration;
        }

        // The word 'partial' has to be the last.
        var last = modifiers.IndexOf(SyntaxKind.PartialKeyword);
        var at = last >= 0 ? last : modifiers.Count;
        var token = SyntaxFactory.Token(kind).WithTrailingTrivia(SyntaxFactory.Space);
        if (at < modifiers.Count)
        {
            token = token.WithLeadingTrivia(modifiers[at].LeadingTrivia);
            modifiers = modifiers.Replace(modifiers[at], modifiers[at].WithLeadingTrivia());
            return declaration.WithModifiers(modifiers.Insert(at, token));
        }

        if (modifiers.Count > 0)
        {
            return declaration.WithModifiers(modifiers.Add(token));
        }

        var first = FirstAfterModifiers(declaration);
        token = token.WithLeadingTrivia(first.LeadingTrivia);
        return declaration.ReplaceToken(first, first.WithLeadingTrivia()).WithModifiers(SyntaxFactory.TokenList(token));
    }

    private static SyntaxToken FirstAfterModifiers(MemberDeclarationSyntax declaration)
        => declaration is TypeDeclarationSyntax type ? type.Keyword : ((MethodDeclarationSyntax)declaration).ReturnType.GetFirstToken();
}
