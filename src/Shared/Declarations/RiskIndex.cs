using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Facts;

namespace RiskAware.Declarations;

/// <summary>A risk that a compilation can see.</summary>
internal sealed record DeclaredRisk(RiskModel Model, INamedTypeSymbol Symbol, bool IsOwn);

/// <summary>A detection point that a compilation can see.</summary>
internal sealed record DeclaredPoint(PointModel Model, IMethodSymbol Symbol, bool IsOwn)
{
    /// <summary>The type of its exception parameter, or null.</summary>
    internal ITypeSymbol? ExceptionType
    {
        get
        {
            for (var i = 0; i < Model.Parameters.Count; i++)
            {
                if (Model.Parameters[i].Role == ParameterRole.Exception)
                {
                    return Symbol.Parameters[i].Type;
                }
            }

            return null;
        }
    }
}

/// <summary>
/// All risks and detection points that a compilation can see: its own by an index over the syntax, those of references by
/// their facts, and of references that are source by their source.
/// </summary>
internal sealed class RiskIndex
{
    private static readonly ConditionalWeakTable<Compilation, RiskIndex> s_perCompilation = new();

    private readonly Dictionary<INamedTypeSymbol, DeclaredRisk> _bySymbol = new(SymbolEqualityComparer.Default);
    private readonly ILookup<string, DeclaredPoint> _pointsByRisk;

    private RiskIndex(Compilation compilation, CancellationToken cancellation)
    {
        var risks = new List<DeclaredRisk>();
        var points = new List<DeclaredPoint>();
        var reader = DeclarationReader.Of(compilation);
        foreach (var symbol in OwnDeclarations.Of(compilation, cancellation))
        {
            Add(reader, symbol, true, risks, points, cancellation);
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var symbol in ReferencedDeclarations(compilation, assembly, cancellation))
            {
                Add(reader, symbol, false, risks, points, cancellation);
            }
        }

        Risks = risks.OrderBy(static r => r.Model.DocId, StringComparer.Ordinal).ToList();
        Points = points.OrderBy(static p => p.Model.DocId, StringComparer.Ordinal).ToList();
        foreach (var risk in Risks)
        {
            _bySymbol[risk.Symbol] = risk;
        }

        _pointsByRisk = Points.Where(static p => p.Model.Risk is not null).ToLookup(static p => p.Model.Risk!.DocId, StringComparer.Ordinal);
    }

    /// <summary>The risks, ordinal by documentation id; those of this compilation and of its references.</summary>
    internal IReadOnlyList<DeclaredRisk> Risks { get; }

    /// <summary>The detection points, ordinal by documentation id.</summary>
    internal IReadOnlyList<DeclaredPoint> Points { get; }

    /// <summary>The index of a compilation, made at its first use.</summary>
    internal static RiskIndex Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var index))
        {
            var made = new RiskIndex(compilation, cancellation);
            index = s_perCompilation.GetValue(compilation, _ => made);
        }

        return index;
    }

    internal DeclaredRisk? Find(INamedTypeSymbol type) => _bySymbol.TryGetValue(type.OriginalDefinition, out var risk) ? risk : null;

    /// <summary>The points of a risk, of all assemblies.</summary>
    internal IEnumerable<DeclaredPoint> PointsOf(RiskModel risk)
        => _pointsByRisk[risk.DocId].Where(p => p.Model.Risk!.Assembly == risk.Assembly);

    /// <summary>The points whose exception parameter takes an exception of the type.</summary>
    internal IEnumerable<DeclaredPoint> Accepting(ITypeSymbol exception)
    {
        foreach (var point in Points)
        {
            if (point.ExceptionType is { } accepted && IsOrDerivesFrom(exception, accepted))
            {
                yield return point;
            }
        }
    }

    private static bool IsOrDerivesFrom(ITypeSymbol type, ITypeSymbol other)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, other))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(
        DeclarationReader reader, ISymbol symbol, bool own, List<DeclaredRisk> risks, List<DeclaredPoint> points, CancellationToken cancellation)
    {
        if (symbol is INamedTypeSymbol type && reader.ReadRisk(type, cancellation) is { } risk)
        {
            risks.Add(new(risk, type, own));
        }
        else if (symbol is IMethodSymbol method && reader.ReadPoint(method, cancellation) is { } point)
        {
            points.Add(new(point, method, own));
        }
    }

    private static IEnumerable<ISymbol> ReferencedDeclarations(Compilation compilation, IAssemblySymbol assembly, CancellationToken cancellation)
    {
        var ids = compilation.GetMetadataReference(assembly) is CompilationReference source
            ? OwnDeclarations.Of(source.Compilation, cancellation).Select(static s => s.GetDocumentationCommentId())
            : AssemblyFacts.Of(assembly).OfKind(FactKinds.Risk).Concat(AssemblyFacts.Of(assembly).OfKind(FactKinds.Point)).Select(static f => f.Key);
        foreach (var id in ids)
        {
            if (id is not null && SymbolOf(compilation, assembly, id) is { } symbol)
            {
                yield return symbol;
            }
        }
    }

    private static ISymbol? SymbolOf(Compilation compilation, IAssemblySymbol assembly, string id)
    {
        foreach (var symbol in DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation))
        {
            if (SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly))
            {
                return symbol;
            }
        }

        return null;
    }
}
