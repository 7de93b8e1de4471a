using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>The constructor that an exception should have been created by.</summary>
internal static class InnerConstructor
{
    /// <summary>A constructor with the parameters of the one that was called and one more for the exception; null: there is none.</summary>
    internal static IMethodSymbol? Of(IObjectCreationOperation creation, ITypeSymbol caught, Compilation compilation)
    {
        if (creation.Constructor is not { } called || creation.Type is not INamedTypeSymbol type)
        {
            return null;
        }

        return type.InstanceConstructors.FirstOrDefault(c => c.Parameters.Length == called.Parameters.Length + 1
            && c.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal
            && compilation.ClassifyCommonConversion(caught, c.Parameters[c.Parameters.Length - 1].Type) is { Exists: true, IsImplicit: true, IsUserDefined: false }
            && IsException(c.Parameters[c.Parameters.Length - 1].Type)
            && called.Parameters.Zip(c.Parameters, static (a, b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type)).All(static same => same));
    }

    private static bool IsException(ITypeSymbol type) => type.Name.EndsWith("Exception", System.StringComparison.Ordinal);
}
