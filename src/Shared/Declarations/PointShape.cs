using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Symbols;

namespace RiskAware.Declarations;

/// <summary>Whether a body can be generated for a method, and how its declaration is repeated.</summary>
internal static class PointShape
{
    /// <summary>Attributes by which other generators write the body of a partial method.</summary>
    private static readonly string[] s_otherGenerators =
    [
        KnownNames.LoggerMessageAttribute, "System.Runtime.InteropServices.LibraryImportAttribute", "System.Runtime.InteropServices.JavaScript.JSImportAttribute",
    ];

    /// <summary>Whether the method has a body that is written by hand.</summary>
    internal static bool IsExternal(IMethodSymbol method, ImmutableArray<AttributeData> attributes, CancellationToken cancellation)
    {
        if (DeclarationReader.IsGenerated(attributes))
        {
            return false;
        }

        if (method.PartialImplementationPart is { } implementation)
        {
            // In the analysed compilation the generated part may stand beside the declaration.
            return !DeclarationReader.IsGenerated(implementation.GetAttributes());
        }

        return method.DeclaringSyntaxReferences.Length == 0
            ? !method.IsAbstract
            : method.DeclaringSyntaxReferences.Any(r => HasBody(r.GetSyntax(cancellation)));
    }

    /// <summary>The modifiers as written, each followed by a space, without <c>partial</c>.</summary>
    internal static string Modifiers(IMethodSymbol method, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is MethodDeclarationSyntax declaration)
            {
                foreach (var modifier in declaration.Modifiers)
                {
                    if (!modifier.IsKind(SyntaxKind.PartialKeyword) && !modifier.IsKind(SyntaxKind.AsyncKeyword))
                    {
                        text.Append(modifier.ValueText).Append(' ');
                    }
                }

                break;
            }
        }

        return text.ToString();
    }

    /// <summary>What is wrong with the kind of member that carries the attribute, whether it has a body or not.</summary>
    internal static IEnumerable<ShapeProblem> PlaceProblems(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.PointNotOrdinaryMethod, KindOf(method));
        }
        else if (method.ContainingType.Name.Length == 0 || !method.ContainingType.CanBeReferencedByName)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.PointNotOrdinaryMethod, "a member of an extension block");
        }
    }

    internal static IEnumerable<ShapeProblem> Problems(
        Compilation compilation, IMethodSymbol method, ImmutableArray<AttributeData> attributes, PointModel model, CancellationToken cancellation)
    {
        if (TypeShape.TooOldLanguage(method, cancellation) is { } version)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.LanguageTooOld, version, TypeShape.NeededLanguage);
        }

        // A member of an interface is abstract without saying so.
        if (method.IsExtern || (method.IsAbstract && Declares(method, SyntaxKind.AbstractKeyword, cancellation)))
        {
            yield return ShapeProblem.Of(ShapeProblemKind.PointAbstractOrExtern, method.IsExtern ? "extern" : "abstract");
        }
        else if (method.DeclaringSyntaxReferences.Length > 0 && !method.IsPartialDefinition)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.PointNotPartial);
        }

        if (!TypeShape.IsPartial(method.ContainingType, cancellation))
        {
            yield return ShapeProblem.Of(ShapeProblemKind.ContainerNotPartial, method.ContainingType.Name);
        }

        foreach (var problem in TypeShape.ContainerProblems(method.ContainingType, cancellation))
        {
            yield return problem;
        }

        if (method.RefKind != RefKind.None || !(method.ReturnsVoid || model.ReturnsDecision))
        {
            yield return ShapeProblem.Of(
                ShapeProblemKind.WrongReturnType, method.ReturnType.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat));
        }

        if (method.IsVararg)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.VariableArguments);
        }

        foreach (var generator in s_otherGenerators.Where(g => AttributeValues.Find(attributes, g) is not null))
        {
            yield return ShapeProblem.Of(ShapeProblemKind.AlsoGenerated, generator.Substring(generator.LastIndexOf('.') + 1).Replace("Attribute", string.Empty));
        }

        if (AttributeValues.Find(attributes, "System.Diagnostics.ConditionalAttribute") is { } conditional)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.PointConditional, conditional.Text(0) ?? string.Empty);
        }


        foreach (var problem in ParameterReader.Problems(compilation, method, model.Parameters))
        {
            yield return problem;
        }
    }

    private static string KindOf(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove => "an accessor",
        MethodKind.UserDefinedOperator or MethodKind.Conversion => "an operator",
        MethodKind.ExplicitInterfaceImplementation => "an explicit implementation of an interface",
        MethodKind.LocalFunction => "a local function",
        MethodKind.AnonymousFunction => "a lambda",
        MethodKind.Destructor => "a finalizer",
        _ => "no ordinary method",
    };

    private static bool Declares(IMethodSymbol method, SyntaxKind modifier, CancellationToken cancellation)
        => method.DeclaringSyntaxReferences.Length == 0
            || method.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellation) is MethodDeclarationSyntax declaration && declaration.Modifiers.Any(modifier));

    private static bool HasBody(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        ArrowExpressionClauseSyntax => true,
        LocalFunctionStatementSyntax local => local.Body is not null || local.ExpressionBody is not null,
        BaseMethodDeclarationSyntax other => other.Body is not null || other.ExpressionBody is not null,
        _ => false,
    };
}
