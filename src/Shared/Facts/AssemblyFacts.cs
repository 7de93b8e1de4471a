using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Facts;

/// <summary>One fact of an assembly.</summary>
/// <param name="Kind">What it is about; see <see cref="FactKinds"/>.</param>
/// <param name="Key">The documentation id of the symbol.</param>
/// <param name="Value">The content, in the format of <see cref="FactText"/>.</param>
internal sealed record RiskFact(string Kind, string Key, string Value)
{
    /// <summary>The first field of a name, or null.</summary>
    internal string? Field(string name)
    {
        foreach (var field in FactText.Read(Value))
        {
            if (field.Key == name)
            {
                return field.Value;
            }
        }

        return null;
    }
}

/// <summary>The kinds of facts.</summary>
internal static class FactKinds
{
    internal const string Risk = "risk";
    internal const string Point = "point";
    internal const string Reach = "reach";
    internal const string Endpoint = "endpoint";
    internal const string Observes = "observes";
    internal const string Throws = "throws";
}

/// <summary>The facts that an assembly exports, read from its attributes once.</summary>
internal sealed class AssemblyFacts
{
    private const string Abstractions = "RiskAware.Abstractions";

    private static readonly ConditionalWeakTable<IAssemblySymbol, AssemblyFacts> s_perAssembly = new();

    private readonly Dictionary<string, RiskFact[]> _byKind;

    private AssemblyFacts(IAssemblySymbol assembly)
    {
        var facts = new List<RiskFact>();

        // The attributes of the many assemblies that know nothing of RiskAware are not even decoded.
        if (assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == Abstractions)))
        {
            foreach (var attribute in assembly.GetAttributes())
            {
                var arguments = attribute.ConstructorArguments;
                if (attribute.AttributeClass.Is(KnownNames.RiskCatalogueAttribute) && arguments.Length == 1)
                {
                    Catalogue = arguments[0].Value as INamedTypeSymbol;
                }
                else if (attribute.AttributeClass.Is(KnownNames.RiskFactAttribute) && arguments.Length == 4 && arguments[0].Value is int version)
                {
                    HasNewerFormat |= version > FactText.Version;
                    if (version == FactText.Version
                        && arguments[1].Value is string kind && arguments[2].Value is string key && arguments[3].Value is string value)
                    {
                        facts.Add(new(kind, key, value));
                    }
                }
            }
        }

        _byKind = facts.GroupBy(static f => f.Kind).ToDictionary(static g => g.Key, static g => g.ToArray());
    }

    /// <summary>Whether the assembly was built with RiskAware: it has facts, or at least a catalogue.</summary>
    internal bool HasAny => _byKind.Count > 0 || Catalogue is not null;

    /// <summary>Whether some facts are of a format that this toolkit does not know.</summary>
    internal bool HasNewerFormat { get; }

    /// <summary>The generated catalogue of the assembly, or null.</summary>
    internal INamedTypeSymbol? Catalogue { get; }

    internal static AssemblyFacts Of(IAssemblySymbol assembly) => s_perAssembly.GetValue(assembly, static a => new AssemblyFacts(a));

    internal IReadOnlyList<RiskFact> OfKind(string kind) => _byKind.TryGetValue(kind, out var facts) ? facts : [];

    /// <summary>The fact of a kind about a symbol, or null.</summary>
    internal RiskFact? Find(string kind, string key) => OfKind(kind).FirstOrDefault(f => f.Key == key);
}
