using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace RiskAware.Facts;

/// <summary>The reach facts of one referenced assembly, read from its attributes once.</summary>
internal sealed class ReferencedFacts
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, ReferencedFacts> s_perAssembly = new();

    private readonly Dictionary<string, ReachFact> _reach = [];

    private ReferencedFacts(IAssemblySymbol assembly)
    {
        var facts = AssemblyFacts.Of(assembly);
        IsNewer = facts.HasNewerFormat;
        Points = facts.OfKind(FactKinds.Point).Select(static f => f.Key).ToList();
        foreach (var fact in facts.OfKind(FactKinds.Reach))
        {
            if (fact.Key == ReachFact.AnalysedKey)
            {
                IsAnalysed = true;
            }
            else
            {
                _reach[fact.Key] = ReachFact.Read(fact.Value);
            }
        }
    }

    /// <summary>Whether the assembly says of all its public methods what they reach, in a format that we know.</summary>
    internal bool IsAnalysed { get; }

    /// <summary>Whether it holds facts of a newer format.</summary>
    internal bool IsNewer { get; }

    internal IReadOnlyDictionary<string, ReachFact> Reach => _reach;

    /// <summary>Documentation ids of the detection points that it declares, where it says so.</summary>
    internal IReadOnlyList<string> Points { get; }

    internal static ReferencedFacts Of(IAssemblySymbol assembly) => s_perAssembly.GetValue(assembly, static a => new ReferencedFacts(a));

    /// <summary>Whether an assembly's own metadata names ours.</summary>
    internal static bool ReferencesToolkit(IAssemblySymbol assembly)
        => assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == "RiskAware.Abstractions"));
}
