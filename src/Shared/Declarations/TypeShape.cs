using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Collections;
using RiskAware.Symbols;

namespace RiskAware.Declarations;

/// <summary>What has to be known of a type so that generated code can add to it.</summary>
internal static class TypeShape
{
    internal const string NeededLanguage = "9.0";

    internal static ContainingTypeModel Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var levels = new Stack<TypeLevelModel>();
        var metadata = string.Empty;
        for (var current = type; current is not null; current = current.ContainingType)
        {
            levels.Push(new(Keyword(current, cancellation), Identifiers.Escape(current.Name) + TypeParameters(current)));
            metadata = metadata.Length == 0 ? current.MetadataName : current.MetadataName + "+" + metadata;
        }

        var space = type.ContainingNamespace is { IsGlobalNamespace: false } named ? named : null;
        return new(
            space is null ? metadata : space.ToDisplayString(SymbolNames.Reader) + "." + metadata,
            type.ToDisplayString(SymbolNames.Reader),
            space is null ? string.Empty : Identifiers.Qualified(space),
            levels.ToEquatableArray());
    }

    /// <summary>Whether every declaration in source says partial; also true for types from metadata.</summary>
    internal static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation)
        => type.DeclaringSyntaxReferences.All(r => r.GetSyntax(cancellation) is not MemberDeclarationSyntax declaration
            || declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    internal static bool IsGeneric(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.Arity > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether other assemblies can name the type, the method, or derive from what holds it.</summary>
    internal static bool IsVisibleOutside(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The language version of the declaration if it is older than what generated code needs, else null.</summary>
    internal static string? TooOldLanguage(ISymbol symbol, CancellationToken cancellation)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp9 } options)
            {
                return options.LanguageVersion.ToDisplayString();
            }
        }

        return null;
    }

    /// <summary>The problems of a type itself that is file-local, and of the types around it.</summary>
    internal static IEnumerable<ShapeProblem> ContainerProblems(INamedTypeSymbol type, CancellationToken cancellation)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal)
            {
                yield return ShapeProblem.Of(ShapeProblemKind.FileLocal, current.Name);
            }

            if (!ReferenceEquals(current, type) && !IsPartial(current, cancellation))
            {
                yield return ShapeProblem.Of(ShapeProblemKind.ContainerNotPartial, current.Name);
            }
        }
    }

    private static string Keyword(INamedTypeSymbol type, CancellationToken cancellation)
    {
        // Only source tells a record class from a class that looks like one.
        var record = type.IsRecord || type.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellation) is RecordDeclarationSyntax);
        return (type.TypeKind, record) switch
        {
            (TypeKind.Struct, true) => "record struct",
            (TypeKind.Struct, false) => "struct",
            (TypeKind.Interface, _) => "interface",
            (_, true) => "record",
            _ => "class",
        };
    }

    private static string TypeParameters(INamedTypeSymbol type)
        => type.Arity == 0 ? string.Empty : "<" + string.Join(", ", type.TypeParameters.Select(TypeParameter)) + ">";

    private static string TypeParameter(ITypeParameterSymbol parameter)
    {
        var variance = parameter.Variance switch
        {
            VarianceKind.In => "in ",
            VarianceKind.Out => "out ",
            _ => string.Empty,
        };
        return variance + Identifiers.Escape(parameter.Name);
    }
}
