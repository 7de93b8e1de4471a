using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RiskAware.Symbols;

/// <summary>The types that rules ask for by name, resolved once per compilation and only when asked for.</summary>
internal sealed class KnownTypes(Compilation compilation)
{
    private const string Abstractions = "RiskAware.Abstractions";

    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new();

    /// <summary>Whether the compilation references RiskAware at all. Asked of the names first: where it does not, a look-up of a type would read every reference.</summary>
    internal bool IsRiskAwareReferenced
        => compilation.ReferencedAssemblyNames.Any(static r => r.Name == Abstractions) && Get(KnownNames.RiskAttribute) is not null;

    /// <summary>The type of a metadata name, also if several references define it; null if none does.</summary>
    internal INamedTypeSymbol? Get(string metadataName)
        => _types.GetOrAdd(metadataName, name => compilation.GetTypeByMetadataName(name) ?? First(name));

    /// <summary>Whether a symbol carries an attribute of the known name.</summary>
    internal bool Has(ISymbol symbol, string attribute) => Find(symbol, attribute) is not null;

    /// <summary>The first attribute of the known name on a symbol.</summary>
    internal AttributeData? Find(ISymbol symbol, string attribute)
    {
        if (Get(attribute) is { } type)
        {
            foreach (var data in symbol.GetAttributes())
            {
                if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, type))
                {
                    return data;
                }
            }
        }

        return null;
    }

    private INamedTypeSymbol? First(string name)
    {
        var all = compilation.GetTypesByMetadataName(name);
        return all.Length == 0 ? null : all[0];
    }
}
