using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>RA1013: a type that stands where a risk belongs and is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RiskTypeAnalyzer : RiskAwareAnalyzer
{
    private const string TypeParameter = "TRisk";

    private static readonly string[] s_attributes =
    [
        KnownNames.ExposedToAttribute, KnownNames.DetectsAttribute, KnownNames.RequireDetectionAttribute,
        KnownNames.AcceptedRiskAttribute, KnownNames.DetectionPointAttribute,
    ];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1013_TypeIsNoRisk];

    private protected override bool AppliesToTestProjects => true;

    private protected override void Register(RuleContext context)
    {
        context.Start.RegisterSyntaxNodeAction(node => CheckAttribute(context, node), SyntaxKind.Attribute);
        context.Start.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                CheckTypeArguments(context, operation, call.TargetMethod, call.Syntax);
                CheckTypeOfArguments(context, operation, call);
            },
            OperationKind.Invocation);
        context.Start.RegisterOperationAction(
            operation => CheckTypeArguments(context, operation, ((IMethodReferenceOperation)operation.Operation).Method, operation.Operation.Syntax),
            OperationKind.MethodReference);
    }

    private static void CheckAttribute(RuleContext context, SyntaxNodeAnalysisContext node)
    {
        var attribute = (AttributeSyntax)node.Node;
        if (attribute.ArgumentList is not { } list || node.SemanticModel.GetTypeInfo(attribute, node.CancellationToken).Type is not { } type || !s_attributes.Any(a => type.Is(a)))
        {
            return;
        }

        foreach (var typeOf in list.DescendantNodes().OfType<TypeOfExpressionSyntax>())
        {
            Check(context, node.ReportDiagnostic, node.SemanticModel.GetTypeInfo(typeOf.Type, node.CancellationToken).Type, typeOf.Type.GetLocation());
        }
    }

    private static void CheckTypeArguments(RuleContext context, OperationAnalysisContext operation, IMethodSymbol method, SyntaxNode syntax)
    {
        if (method.TypeArguments.Length == 0 || !IsOurs(method))
        {
            return;
        }

        for (var i = 0; i < method.TypeArguments.Length; i++)
        {
            if (method.OriginalDefinition.TypeParameters[i].Name == TypeParameter)
            {
                var name = syntax.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault(n => n.Identifier.ValueText == method.Name);
                var place = name is not null && i < name.TypeArgumentList.Arguments.Count ? name.TypeArgumentList.Arguments[i].GetLocation() : syntax.GetLocation();
                Check(context, operation.ReportDiagnostic, method.TypeArguments[i], place);
            }
        }
    }

    private static void CheckTypeOfArguments(RuleContext context, OperationAnalysisContext operation, IInvocationOperation call)
    {
        if (!call.TargetMethod.ContainingType.Is(KnownNames.EndpointExposureExtensions))
        {
            return;
        }

        foreach (var typeOf in call.Arguments.Where(static a => !a.IsImplicit || a.ArgumentKind == ArgumentKind.ParamArray)
            .SelectMany(static a => a.Value.DescendantsAndSelf()).OfType<ITypeOfOperation>())
        {
            var place = typeOf.Syntax is TypeOfExpressionSyntax syntax ? syntax.Type.GetLocation() : typeOf.Syntax.GetLocation();
            Check(context, operation.ReportDiagnostic, typeOf.TypeOperand, place);
        }
    }

    /// <summary>The type parameters for risks have one name in all assemblies of RiskAware.</summary>
    private static bool IsOurs(IMethodSymbol method)
        => method.ContainingType.Is(KnownNames.EndpointExposureExtensions)
            || method.ContainingAssembly?.Name is { } assembly && (assembly == KnownNames.Namespace || assembly.StartsWith(KnownNames.Namespace + ".", StringComparison.Ordinal));

    private static void Check(RuleContext context, Action<Diagnostic> report, ITypeSymbol? type, Location place)
    {
        // A half-typed name is the compiler's affair; a type parameter is checked where it gets its type.
        if (type is null or ITypeParameterSymbol or { TypeKind: TypeKind.Error } || context.Known.Has(type.OriginalDefinition, KnownNames.RiskAttribute))
        {
            return;
        }

        context.Report(report, RuleDescriptors.RA1013_TypeIsNoRisk, LeveledSeverity.Error, place, arguments: type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));
    }
}
