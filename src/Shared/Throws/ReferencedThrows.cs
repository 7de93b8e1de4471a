using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Facts;
using RiskAware.Symbols;

namespace RiskAware.Throws;

/// <summary>
/// What the methods of referenced assemblies throw: by their facts, or, where the reference is source as in an IDE, by its source.
/// An assembly that says nothing is unknown, and unknown throws nothing.
/// </summary>
internal sealed class ReferencedThrows
{
    private static readonly ConditionalWeakTable<Compilation, ReferencedThrows> s_perCompilation = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, Dictionary<string, string>> s_perAssembly = new();

    private readonly Compilation _compilation;
    private readonly Dictionary<string, Dictionary<string, string>> _facts = [];
    private readonly Dictionary<string, ExportedThrows> _sources = [];

    private ReferencedThrows(Compilation compilation)
    {
        _compilation = compilation;
        foreach (var reference in compilation.References)
        {
            if (compilation.GetAssemblyOrModuleSymbol(reference) is not IAssemblySymbol assembly)
            {
                continue;
            }

            if (reference is CompilationReference { Compilation: { Language: LanguageNames.CSharp } source })
            {
                if (ReachGraph.Of(source).Known.IsRiskAwareReferenced && ExportedThrows.Exports(source))
                {
                    _sources[assembly.Name] = ExportedThrows.Of(source);
                }
            }
            else if (s_perAssembly.GetValue(assembly, Read) is { Count: > 0 } facts)
            {
                _facts[assembly.Name] = facts;
            }
        }
    }

    internal bool IsEmpty => _facts.Count == 0 && _sources.Count == 0;

    /// <summary>The names by which methods of references that may throw are mentioned.</summary>
    internal IEnumerable<string> Names
        => _facts.Values.SelectMany(static f => f.Keys).Select(ReachFact.MemberName).Concat(_sources.Values.SelectMany(static s => s.Names));

    internal static ReferencedThrows Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new ReferencedThrows(c));

    /// <summary>Whether an assembly says what its methods throw.</summary>
    internal bool Tells(IAssemblySymbol? assembly) => assembly is not null && !IsEmpty && (_facts.ContainsKey(assembly.Name) || _sources.ContainsKey(assembly.Name));

    /// <summary>What a method of a reference throws; of a virtual one, all implementations that references hold.</summary>
    internal ThrowSummary Of(IMethodSymbol method, ThrowSummaries summaries, CancellationToken cancellation)
    {
        var isVirtual = TypeHierarchy.IsDispatched(method);
        if ((!isVirtual && !Tells(method.ContainingAssembly)) || method.GetDocumentationCommentId() is not { } id)
        {
            return ThrowSummary.Nothing;
        }

        var home = method.ContainingAssembly?.Name;
        var result = ThrowSummary.Nothing;
        foreach (var facts in _facts)
        {
            if ((isVirtual || facts.Key == home) && facts.Value.TryGetValue(id, out var fact))
            {
                result = result.Or(ThrowFact.Read(fact, _compilation, summaries));
            }
        }

        foreach (var source in _sources)
        {
            if ((isVirtual || source.Key == home) && source.Value.FactOf(id, cancellation) is { } fact)
            {
                result = result.Or(ThrowFact.Read(fact, _compilation, summaries));
            }
        }

        return result;
    }

    private static Dictionary<string, string> Read(IAssemblySymbol assembly)
    {
        var facts = AssemblyFacts.Of(assembly);
        var read = new Dictionary<string, string>();
        if (!facts.HasNewerFormat)
        {
            foreach (var fact in facts.OfKind(FactKinds.Throws))
            {
                read[fact.Key] = fact.Value;
            }
        }

        return read;
    }
}
