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

    internal static IEnumerable<ShapeProblem> Problems(
        Compilation compilation, IMethodSymbol method, ImmutableArray<AttributeData> attributes, PointModel model, CancellationToken cancellation)
    {
        if (method.MethodKind != MethodKind.Ordinary)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.PointNotOrdinaryMethod);
            yield break;
        }

        if (TypeShape.TooOldLanguage(method, cancellation) is { } version)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.LanguageTooOld, version, TypeShape.NeededLanguage);
        }

        if (method.IsAbstract || method.IsExtern)
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

        if (method.IsGenericMethod)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.PointGeneric);
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

        if (AttributeValues.Find(attributes, KnownNames.LoggerMessageAttribute) is not null)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.AlsoLoggerMessage);
        }

        foreach (var problem in ParameterReader.Problems(compilation, method, model.Parameters))
        {
            yield return problem;
        }
    }

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
