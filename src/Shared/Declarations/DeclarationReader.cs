using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Declarations;

/// <summary>Reads attributed symbols, from source or metadata, into models. One per compilation.</summary>
internal sealed class DeclarationReader
{
    /// <summary>How bodies that are generated here are told from those written by hand.</summary>
    internal const string Tool = "RiskAware.Generators";

    private static readonly ConditionalWeakTable<Compilation, DeclarationReader> s_perCompilation = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, RiskModel?> _risks = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;

    private readonly Lazy<ShapeProblem?> _hiddenName;

    private DeclarationReader(Compilation compilation)
    {
        _compilation = compilation;
        _hiddenName = new(() => GeneratedCodeNames.Hidden(compilation));
    }

    internal static DeclarationReader Of(Compilation compilation)
        => s_perCompilation.GetValue(compilation, static c => new DeclarationReader(c));

    /// <summary>Whether the attributes mark a member that is generated here.</summary>
    internal static bool IsGenerated(ImmutableArray<AttributeData> attributes)
        => AttributeValues.Find(attributes, KnownNames.CompilerGeneratedAttribute) is not null
            || AttributeValues.Find(attributes, KnownNames.GeneratedCodeAttribute)?.Text(0) == Tool;

    /// <summary>The risk that a class declares; null for a type that is no risk.</summary>
    internal RiskModel? ReadRisk(INamedTypeSymbol type, CancellationToken cancellation = default)
    {
        type = type.OriginalDefinition;
        if (_risks.TryGetValue(type, out var known))
        {
            return known;
        }

        return _risks.GetOrAdd(type, RiskReader.Read(this, _compilation, type, cancellation));
    }

    /// <summary>A name that generated code needs and cannot write, or null.</summary>
    internal ShapeProblem? HiddenName => _hiddenName.Value;

    /// <summary>The detection point that a method declares; null for a method that is none.</summary>
    internal PointModel? ReadPoint(IMethodSymbol method, CancellationToken cancellation = default)
        => PointReader.Read(this, _compilation, method, cancellation);
}
