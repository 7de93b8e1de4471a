using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Flow;

/// <summary>Recognises calls that are detections by themselves.</summary>
internal sealed class DetectionCalls(KnownTypes known)
{
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>A detection point, <c>Detections.Report</c>, or a method that says which risk it detects.</summary>
    internal bool IsDetection(IMethodSymbol method) => _known.GetOrAdd(method.OriginalDefinition, Detects);

    private bool Detects(IMethodSymbol definition)
        => IsPoint(definition)
            || (definition.PartialDefinitionPart is { } declared && IsPoint(declared))
            || (definition.PartialImplementationPart is { } implemented && IsPoint(implemented))
            || known.Has(definition, KnownNames.DetectsAttribute)
            || (definition.Name == "Report" && IsType(definition.ContainingType, KnownNames.Detections));

    /// <summary><c>Indicator.Expected(exception, why)</c>.</summary>
    internal bool IsExpectation(IMethodSymbol method) => method.Name == "Expected" && IsType(method.ContainingType, KnownNames.Indicator);

    private bool IsPoint(IMethodSymbol method) => known.Has(method, KnownNames.DetectionPointAttribute) && !IsEmpty(method);

    private bool IsType(INamedTypeSymbol? type, string name)
        => type is not null && SymbolEqualityComparer.Default.Equals(type, known.Get(name));

    // A hand-written point without a statement is no detection.
    private static bool IsEmpty(IMethodSymbol method)
        => method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(CancellationToken.None) is MethodDeclarationSyntax { Body.Statements: var statements, ExpressionBody: null }
            && statements.All(s => s is EmptyStatementSyntax or ReturnStatementSyntax { Expression: null });
}
