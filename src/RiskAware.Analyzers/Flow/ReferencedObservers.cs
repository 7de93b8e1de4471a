using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Facts;

namespace RiskAware.Analyzers.Flow;

/// <summary>What the facts of referenced assemblies say about their public methods.</summary>
internal static class ReferencedObservers
{
    private const string Abstractions = "RiskAware.Abstractions";
    private const string Always = "always";

    /// <summary>Whether a method observes on all its normal paths: an exception that it is given, or by a detection of its own.</summary>
    internal static bool Observes(IMethodSymbol method, bool passesException)
    {
        var facts = AssemblyFacts.Of(method.ContainingAssembly);
        return facts.HasAny && method.OriginalDefinition.GetDocumentationCommentId() is { } id
            && (facts.Find(FactKinds.Reach, id)?.Field(Always) is { Length: > 0 }
                || (passesException && facts.Find(FactKinds.Observes, id) is not null));
    }

    /// <summary>Whether detections may hide in an assembly that says nothing about its methods.</summary>
    internal static bool IsBlank(IAssemblySymbol assembly) => KnowsRiskAware(assembly) && !AssemblyFacts.Of(assembly).HasAny;

    /// <summary>Whether an assembly can hold detections at all.</summary>
    internal static bool KnowsRiskAware(IAssemblySymbol assembly)
        => assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == Abstractions));
}
