using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Symbols;

namespace RiskAware.Calls;

/// <summary>Tells from a symbol alone whether a call of it detects, and which risk.</summary>
internal sealed class DetectionSymbols(KnownTypes known)
{
    private readonly ConcurrentDictionary<IMethodSymbol, PointKey?> _points = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<PointKey>> _declared = new(SymbolEqualityComparer.Default);

    /// <summary>The detection point that a method is, or null. An empty hand-written point is none.</summary>
    internal PointKey? PointOf(IMethodSymbol method) => _points.GetOrAdd(method.OriginalDefinition, ReadPoint);

    /// <summary>The risks that a method or a type says by attribute to detect; bases and interfaces count.</summary>
    internal ImmutableArray<PointKey> DeclaredBy(ISymbol symbol) => _declared.GetOrAdd(symbol.OriginalDefinition, ReadDeclared);

    /// <summary>Whether a type is a risk.</summary>
    internal bool IsRisk(ITypeSymbol? type) => type is INamedTypeSymbol && known.Has(type.OriginalDefinition, KnownNames.RiskAttribute);

    /// <summary>The id that a risk declares, or its name while none is written.</summary>
    internal string RiskId(INamedTypeSymbol risk)
        => known.Find(risk.OriginalDefinition, KnownNames.RiskAttribute)?.ConstructorArguments is { Length: > 0 } arguments
            && arguments[0].Value is string id
                ? id
                : risk.Name;

    private PointKey? ReadPoint(IMethodSymbol method)
    {
        if (method.Name == "Report" && method.ContainingType is { } type && SymbolEqualityComparer.Default.Equals(type, known.Get(KnownNames.Detections)))
        {
            return new PointKey(Id(method), "Detections.Report", PointKey.AnyRisk);
        }

        var attribute = known.Find(method, KnownNames.DetectionPointAttribute);
        if (attribute is null || IsEmpty(method))
        {
            return null;
        }

        ITypeSymbol? risk = null;
        for (var container = method.ContainingType; container is not null && risk is null; container = container.ContainingType)
        {
            risk = IsRisk(container) ? container : null;
        }

        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == "Risk" && argument.Value.Value is ITypeSymbol named)
            {
                risk = named;
            }
        }

        return new PointKey(Id(method), method.Name, risk is null ? string.Empty : Id(risk));
    }

    private ImmutableArray<PointKey> ReadDeclared(ISymbol symbol)
    {
        var found = ImmutableArray.CreateBuilder<PointKey>();
        foreach (var carrier in Carriers(symbol))
        {
            foreach (var data in carrier.GetAttributes())
            {
                if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, known.Get(KnownNames.DetectsAttribute))
                    && data.ConstructorArguments.Length > 0 && data.ConstructorArguments[0].Value is ITypeSymbol risk)
                {
                    found.Add(new PointKey(Id(carrier), carrier.Name, Id(risk)));
                }
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<ISymbol> Carriers(ISymbol symbol)
    {
        if (symbol is IMethodSymbol method)
        {
            for (var current = method; current is not null; current = current.OverriddenMethod)
            {
                yield return current.OriginalDefinition;
            }
        }
        else if (symbol is INamedTypeSymbol type)
        {
            for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
            {
                yield return current.OriginalDefinition;
            }

            foreach (var contract in type.AllInterfaces)
            {
                yield return contract.OriginalDefinition;
            }
        }
    }

    private static bool IsEmpty(IMethodSymbol method)
        => method.PartialDefinitionPart is null
            && !method.IsPartialDefinition
            && method.DeclaringSyntaxReferences.Any()
            && method.DeclaringSyntaxReferences.All(r => r.GetSyntax() is BaseMethodDeclarationSyntax { Body.Statements.Count: 0, ExpressionBody: null });

    internal static string Id(ISymbol symbol)
        => symbol.OriginalDefinition.GetDocumentationCommentId() ?? symbol.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
