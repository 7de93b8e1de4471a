using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Symbols;

namespace RiskAware.Declarations;

/// <summary>Repeats the constraints of a method's type parameters, which both parts of a partial method must agree on.</summary>
internal static class TypeConstraints
{
    internal static string Of(IMethodSymbol method, CancellationToken cancellation)
    {
        if (!method.IsPartialDefinition || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not MethodDeclarationSyntax declaration)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        foreach (var clause in declaration.ConstraintClauses)
        {
            if (method.TypeParameters.FirstOrDefault(p => p.Name == clause.Name.Identifier.ValueText) is { } parameter)
            {
                text.Append(" where ").Append(Identifiers.Escape(parameter.Name)).Append(" : ").Append(string.Join(", ", Constraints(parameter, clause, method.IsOverride)));
            }
        }

        return text.ToString();
    }

    // The language has an order: the kind of type, then bases, then the constructor.
    private static IEnumerable<string> Constraints(ITypeParameterSymbol parameter, TypeParameterConstraintClauseSyntax clause, bool inherits)
    {
        if (clause.Constraints.Any(SyntaxKind.DefaultConstraint))
        {
            yield return "default";
        }
        else if (parameter.HasReferenceTypeConstraint)
        {
            yield return parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated && !inherits ? "class?" : "class";
        }
        else if (parameter.HasUnmanagedTypeConstraint && !inherits)
        {
            yield return "unmanaged";
        }
        else if (parameter.HasValueTypeConstraint)
        {
            yield return "struct";
        }
        else if (parameter.HasNotNullConstraint)
        {
            yield return "notnull";
        }

        // An override inherits the rest and must not say it again.
        if (inherits)
        {
            yield break;
        }

        foreach (var type in parameter.ConstraintTypes)
        {
            yield return Identifiers.Of(type, SymbolNames.Generated);
        }

        if (parameter.HasConstructorConstraint)
        {
            yield return "new()";
        }

        if (parameter.AllowsRefLikeType)
        {
            yield return "allows ref struct";
        }
    }
}
