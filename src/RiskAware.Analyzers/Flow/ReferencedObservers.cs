using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Facts;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Flow;

/// <summary>What the facts of referenced assemblies say about their public methods.</summary>
internal sealed class ReferencedObservers
{
    private const string Abstractions = "RiskAware.Abstractions";

    private readonly ConcurrentDictionary<IAssemblySymbol, Facts> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a method observes on all its normal paths: an exception that it is given, or by a detection of its own.</summary>
    internal bool Observes(IMethodSymbol method, bool passesException)
    {
        var facts = _known.GetOrAdd(method.ContainingAssembly, Read);
        return (facts.Always.Count > 0 || facts.Observes.Count > 0) && method.OriginalDefinition.GetDocumentationCommentId() is { } id
            && (facts.Always.Contains(id) || (passesException && facts.Observes.Contains(id)));
    }

    /// <summary>Whether detections may hide in an assembly that exports no facts.</summary>
    internal bool IsBlank(IAssemblySymbol assembly)
    {
        var facts = _known.GetOrAdd(assembly, Read);
        return facts is { ReferencesRiskAware: true, HasAny: false };
    }

    internal bool KnowsRiskAware(IAssemblySymbol assembly, Compilation compilation)
        => SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) || _known.GetOrAdd(assembly, Read).ReferencesRiskAware;

    private static Facts Read(IAssemblySymbol assembly)
    {
        var facts = new Facts
        {
            ReferencesRiskAware = assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == Abstractions)),
        };
        if (!facts.ReferencesRiskAware)
        {
            return facts;
        }

        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() == KnownNames.RiskFactAttribute
                && attribute.ConstructorArguments.Length == 4
                && attribute.ConstructorArguments[1].Value is string kind
                && attribute.ConstructorArguments[2].Value is string key
                && attribute.ConstructorArguments[3].Value is string value)
            {
                facts.HasAny = true;
                if (kind == "observes")
                {
                    facts.Observes.Add(key);
                }
                else if (kind == "reach" && FactText.Read(value).Any(f => f.Key == "always" && f.Value.Length > 0))
                {
                    facts.Always.Add(key);
                }
            }
        }

        return facts;
    }

    private sealed class Facts
    {
        internal bool ReferencesRiskAware { get; set; }

        internal bool HasAny { get; set; }

        internal HashSet<string> Observes { get; } = new(StringComparer.Ordinal);

        internal HashSet<string> Always { get; } = new(StringComparer.Ordinal);
    }
}
