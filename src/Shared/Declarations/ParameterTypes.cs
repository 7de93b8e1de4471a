using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RiskAware.Declarations;

/// <summary>Which types a logged value can have.</summary>
internal static class ParameterTypes
{
    /// <summary>Why values of the type cannot be taken, or null.</summary>
    internal static ShapeProblemKind? Problem(Compilation compilation, ITypeSymbol type)
    {
        switch (type)
        {
            case IPointerTypeSymbol or IFunctionPointerTypeSymbol:
                return ShapeProblemKind.ParameterPointer;
            case IErrorTypeSymbol error:
                // What another generator will add is named here and bound later; what is half typed cannot be named.
                return error.Arity == 0 && SyntaxFacts.IsValidIdentifier(error.Name) ? null : ShapeProblemKind.Unreadable;
            case ITypeParameterSymbol { AllowsRefLikeType: true }:
                return ShapeProblemKind.ParameterRefStruct;
            case IArrayTypeSymbol array:
                return Problem(compilation, array.ElementType);
            case INamedTypeSymbol named:
                return ProblemOfNamed(compilation, named);
            default:
                return type.IsRefLikeType ? ShapeProblemKind.ParameterRefStruct : null;
        }
    }

    /// <summary>The type of the items of a span, else null.</summary>
    internal static ITypeSymbol? ItemOfSpan(ITypeSymbol type)
        => type is INamedTypeSymbol { IsRefLikeType: true, Arity: 1, ContainingType: null, Name: "Span" or "ReadOnlySpan" } span
            && span.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            ? span.TypeArguments[0]
            : null;

    /// <summary>Whether generated code cannot name the type, because an extern alias stands before it.</summary>
    internal static bool IsBehindAlias(Compilation compilation, ITypeSymbol type)
        => type.ContainingAssembly is { } assembly
            && compilation.GetMetadataReference(assembly) is { Properties.Aliases: { IsDefaultOrEmpty: false } aliases }
            && !aliases.Contains(MetadataReferenceProperties.GlobalAlias);

    private static ShapeProblemKind? ProblemOfNamed(Compilation compilation, INamedTypeSymbol type)
    {
        if (type.IsRefLikeType && ItemOfSpan(type) is null)
        {
            return ShapeProblemKind.ParameterRefStruct;
        }

        if (IsBehindAlias(compilation, type))
        {
            return ShapeProblemKind.TypeBehindAlias;
        }

        for (var current = type; current is not null; current = current.ContainingType)
        {
            foreach (var argument in current.TypeArguments)
            {
                if (Problem(compilation, argument) is { } problem)
                {
                    return problem;
                }
            }
        }

        return null;
    }
}
