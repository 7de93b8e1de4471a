using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Calls;

/// <summary>The syntax that a constructor runs beside its own body.</summary>
internal static class ConstructorParts
{
    /// <summary>Initializers of fields and properties, static ones for a static constructor; for others the base call of a primary constructor too.</summary>
    internal static IEnumerable<SyntaxNode> Of(IMethodSymbol constructor, CancellationToken cancellation)
    {
        var isStatic = constructor.MethodKind == MethodKind.StaticConstructor;
        foreach (var reference in constructor.ContainingType.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is not TypeDeclarationSyntax type)
            {
                continue;
            }

            foreach (var call in isStatic ? [] : type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? [])
            {
                yield return call;
            }

            foreach (var member in type.Members)
            {
                if (member.Modifiers.Any(SyntaxKind.StaticKeyword) != isStatic || member.Modifiers.Any(SyntaxKind.ConstKeyword))
                {
                    continue;
                }

                foreach (var initializer in Initializers(member))
                {
                    yield return initializer;
                }
            }
        }
    }

    private static IEnumerable<EqualsValueClauseSyntax> Initializers(MemberDeclarationSyntax member)
        => member switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables.Select(v => v.Initializer).OfType<EqualsValueClauseSyntax>(),
            PropertyDeclarationSyntax { Initializer: { } initializer } => [initializer],
            _ => [],
        };
}
