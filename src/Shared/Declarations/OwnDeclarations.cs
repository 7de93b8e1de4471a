using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Declarations;

/// <summary>The symbols of a compilation's own source that may be risks or detection points.</summary>
internal static class OwnDeclarations
{
    internal static IEnumerable<ISymbol> Of(Compilation compilation, CancellationToken cancellation)
    {
        var trees = new List<KeyValuePair<SyntaxTree, DeclarationSyntax>>();
        var everywhere = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (DeclarationSyntax.Of(tree, cancellation) is { } index)
            {
                trees.Add(new(tree, index));
                everywhere.UnionWith(index.HasGlobalAlias ? index.Aliases : []);
            }
        }

        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in trees)
        {
            var candidates = everywhere.Count == 0
                ? tree.Value.Candidates
                : DeclarationSyntax.Find(tree.Key.GetRoot(cancellation), new(everywhere.Concat(tree.Value.Aliases), StringComparer.Ordinal));
            foreach (var candidate in candidates)
            {
                if (SymbolOf(compilation, candidate, cancellation) is { } symbol && seen.Add(symbol))
                {
                    yield return symbol;
                }
            }
        }
    }

    // By names and not by a semantic model: declarations need no binding, and the members of a type are known to its symbol.
    private static ISymbol? SymbolOf(Compilation compilation, MemberDeclarationSyntax declaration, CancellationToken cancellation)
    {
        var type = declaration as TypeDeclarationSyntax ?? declaration.Parent as TypeDeclarationSyntax;
        if (type is null || TypeOf(compilation, type, cancellation) is not { } symbol)
        {
            return null;
        }

        if (declaration is not MethodDeclarationSyntax method)
        {
            return symbol;
        }

        foreach (var member in symbol.GetMembers(method.Identifier.ValueText).OfType<IMethodSymbol>())
        {
            if (IsDeclaredAt(member, method, cancellation)
                || (member.PartialImplementationPart is { } implementation && IsDeclaredAt(implementation, method, cancellation)))
            {
                return member;
            }
        }

        return null;
    }

    private static INamedTypeSymbol? TypeOf(Compilation compilation, TypeDeclarationSyntax type, CancellationToken cancellation)
        => compilation.Assembly.GetTypeByMetadataName(MetadataName(type)) is { } symbol && IsDeclaredAt(symbol, type, cancellation)
            ? symbol
            : Containers(compilation, type, cancellation).SelectMany(static c => c.GetTypeMembers()).FirstOrDefault(t => IsDeclaredAt(t, type, cancellation));

    // A file-local type and an extension block have no metadata name that could be told from the syntax.
    private static IEnumerable<INamespaceOrTypeSymbol> Containers(Compilation compilation, TypeDeclarationSyntax type, CancellationToken cancellation)
    {
        if (type.Parent is TypeDeclarationSyntax outer)
        {
            return TypeOf(compilation, outer, cancellation) is { } container ? [container] : [];
        }

        INamespaceSymbol? space = compilation.Assembly.GlobalNamespace;
        foreach (var name in type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().SelectMany(static n => Dotted(n.Name).Split('.')))
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(n => n.Name == name);
        }

        return space is null ? [] : [space];
    }

    private static bool IsDeclaredAt(ISymbol method, SyntaxNode node, CancellationToken cancellation)
        => method.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == node.SyntaxTree && r.Span == node.Span && r.GetSyntax(cancellation) == node);

    private static string MetadataName(TypeDeclarationSyntax type)
    {
        var name = Simple(type);
        for (var parent = type.Parent; parent is not null; parent = parent.Parent)
        {
            name = parent switch
            {
                TypeDeclarationSyntax outer => Simple(outer) + "+" + name,
                BaseNamespaceDeclarationSyntax space => Dotted(space.Name) + "." + name,
                _ => name,
            };
        }

        return name;
    }

    private static string Simple(TypeDeclarationSyntax type)
        => type.TypeParameterList is { Parameters.Count: > 0 and var arity } ? type.Identifier.ValueText + "`" + arity : type.Identifier.ValueText;

    private static string Dotted(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => Dotted(qualified.Left) + "." + qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => name.ToString(),
    };
}
