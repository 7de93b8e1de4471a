using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Facts;

/// <summary>The facts of one referenced assembly, read from its attributes once.</summary>
internal sealed class ReferencedFacts
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, ReferencedFacts> s_perAssembly = new();

    private static readonly ReferencedFacts s_none = new();

    private readonly Dictionary<string, ReachFact> _reach = [];
    private readonly List<string> _points = [];

    private ReferencedFacts()
    {
    }

    private ReferencedFacts(IAssemblySymbol assembly)
    {
        foreach (var data in assembly.GetAttributes())
        {
            if (data.AttributeClass is { Name: "RiskFactAttribute" } type
                && type.ToDisplayString() == KnownNames.RiskFactAttribute
                && data.ConstructorArguments is { Length: 4 } arguments
                && arguments[0].Value is int version && arguments[1].Value is string kind
                && arguments[2].Value is string key && arguments[3].Value is string value)
            {
                Add(version, kind, key, value);
            }
        }
    }

    /// <summary>Whether the assembly says of all its public methods what they reach, in a format that we know.</summary>
    internal bool IsAnalysed { get; private set; }

    /// <summary>Whether it holds facts of a newer format.</summary>
    internal bool IsNewer { get; private set; }

    internal IReadOnlyDictionary<string, ReachFact> Reach => _reach;

    /// <summary>Documentation ids of the detection points that it declares, where it says so.</summary>
    internal IReadOnlyList<string> Points => _points;

    internal bool Any => IsAnalysed || IsNewer || _points.Count > 0;

    internal static ReferencedFacts Of(IAssemblySymbol assembly)
        => ReferencesToolkit(assembly) ? s_perAssembly.GetValue(assembly, static a => new ReferencedFacts(a)) : s_none;

    /// <summary>Whether an assembly's own metadata names ours.</summary>
    internal static bool ReferencesToolkit(IAssemblySymbol assembly)
        => assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == "RiskAware.Abstractions"));

    private void Add(int version, string kind, string key, string value)
    {
        if (kind == "point" && version <= FactText.Version)
        {
            _points.Add(key);
        }

        if (kind != ReachFact.Kind)
        {
            return;
        }

        if (version > FactText.Version)
        {
            IsNewer = true;
        }
        else if (key == ReachFact.AnalysedKey)
        {
            IsAnalysed = true;
        }
        else
        {
            _reach[key] = ReachFact.Read(value);
        }
    }
}
