using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Generators.Parse;

/// <summary>From attributed declarations to models. What leaves this stage holds no symbol.</summary>
internal static class DeclarationParser
{
    internal static IncrementalValuesProvider<RiskModel> Risks(IncrementalGeneratorInitializationContext context)
        => context.SyntaxProvider.ForAttributeWithMetadataName(
                KnownNames.RiskAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellation) => attributed.TargetSymbol is INamedTypeSymbol type
                    ? DeclarationReader.Of(attributed.SemanticModel.Compilation).ReadRisk(type, cancellation)
                    : null)
            .Where(static risk => risk is not null)
            .Select(static (risk, _) => risk!)
            .WithTrackingName(GeneratorSteps.Risk);

    internal static IncrementalValuesProvider<PointModel> Points(IncrementalGeneratorInitializationContext context)
        => context.SyntaxProvider.ForAttributeWithMetadataName(
                KnownNames.DetectionPointAttribute,
                static (node, _) => node is MethodDeclarationSyntax,
                static (attributed, cancellation) => attributed.TargetSymbol is IMethodSymbol method
                    ? DeclarationReader.Of(attributed.SemanticModel.Compilation).ReadPoint(method, cancellation)
                    : null)
            .Where(static point => point is not null)
            .Select(static (point, _) => point!)
            .WithTrackingName(GeneratorSteps.Point);
}
