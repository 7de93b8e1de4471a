using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Throws;

/// <summary>What members outside of the source of one compilation throw: by the table, and by the project's own rows.</summary>
/// <param name="known">Resolves names.</param>
/// <param name="sources">The assemblies that the project names as the source of an exception.</param>
internal sealed class KnownThrows(KnownTypes known, IReadOnlyList<(IAssemblySymbol Source, INamedTypeSymbol Exception)> sources)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ThrownType>> _known = new(SymbolEqualityComparer.Default);

    internal ImmutableArray<ThrownType> Of(ISymbol member) => _known.GetOrAdd(member.OriginalDefinition, Find);

    /// <summary>What the table alone says: the same for whoever reads it.</summary>
    internal IEnumerable<ThrownType> InTable(ISymbol member)
    {
        foreach (var row in ThrowTable.Default.Of(member))
        {
            if (known.Get(row.Thrown) is { } type && known.Get(row.Indicator) is { } indicator)
            {
                yield return new(type, indicator);
            }
        }
    }

    private ImmutableArray<ThrownType> Find(ISymbol member)
    {
        var thrown = ImmutableArray.CreateBuilder<ThrownType>();
        thrown.AddRange(InTable(member));
        foreach (var (source, exception) in sources)
        {
            if (SymbolEqualityComparer.Default.Equals(source, member.ContainingAssembly))
            {
                thrown.Add(new(exception, exception));
            }
        }

        return thrown.ToImmutable();
    }
}
