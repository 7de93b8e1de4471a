using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Throws;

/// <summary>
/// What the methods of a library throw, as told to others. Who is told decides what betrays an attack; so it knows only the
/// exceptions of the table and those that the library makes public itself.
/// </summary>
internal sealed class ExportedThrows
{
    /// <summary>How many bodies are walked for one library; past it the rest is unknown.</summary>
    internal const int BodyCap = 20_000;

    private static readonly ConditionalWeakTable<Compilation, ExportedThrows> s_perCompilation = new();

    /// <summary>Exceptions of the table that tell something only where certain members of the platform throw them.</summary>
    internal static readonly string[] OnlyFromCalls = ["System.IO.IOException", "System.IO.InvalidDataException", "System.InvalidOperationException"];

    private readonly Compilation _compilation;
    private readonly ThrowSummaries _summaries;
    private readonly ConcurrentDictionary<string, string?> _facts = new();
    private int _bodies;

    private ExportedThrows(Compilation compilation)
    {
        _compilation = compilation;
        _summaries = new ThrowSummaries(
            compilation,
            new KnownThrows(ReachGraph.Of(compilation).Known, []),
            ThrowTable.Default.Indicators.Select(static t => t.Substring(t.LastIndexOfAny(['.', '+']) + 1)).Concat(OwnExceptions(compilation.Assembly.GlobalNamespace).Select(static e => e.Name)),
            MayBeIndicator);
    }

    /// <summary>The names by which callers mention what may throw.</summary>
    internal IReadOnlyCollection<string> Names => _summaries.Names;

    /// <summary>Whether a compilation is one that others reference; an application is not.</summary>
    internal static bool Exports(Compilation compilation) => compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule;

    internal static ExportedThrows Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new ExportedThrows(c));

    /// <summary>The fact about the method of a documentation id, or null: it throws nothing that tells.</summary>
    internal string? FactOf(string id, CancellationToken cancellation)
        => _facts.TryGetValue(id, out var known) ? known
            : _facts.GetOrAdd(id, DocumentationCommentId.GetFirstSymbolForDeclarationId(id, _compilation) is IMethodSymbol method ? FactOf(method, cancellation) : null);

    /// <summary>The fact about a method, or null: it throws nothing that tells.</summary>
    internal string? FactOf(IMethodSymbol method, CancellationToken cancellation)
    {
        if (_bodies >= BodyCap)
        {
            return null;
        }

        var scope = new ThrowScope(cancellation);
        var summary = _summaries.OfCall(method, scope);
        Interlocked.Add(ref _bodies, scope.Bodies);
        return summary.IsNothing || ThrowFact.Write(summary, _summaries.Throws) is not { Length: > 0 } fact ? null : fact;
    }

    private bool MayBeIndicator(ITypeSymbol type)
    {
        if (IsOwn(type))
        {
            return true;
        }

        for (var up = type; up is not null; up = up.BaseType)
        {
            var name = SymbolNames.MetadataName(up);
            if (ThrowTable.Default.Indicators.Contains(name))
            {
                return !OnlyFromCalls.Contains(name);
            }
        }

        return false;
    }

    // Only an exception that others can name can be their indicator.
    private bool IsOwn(ITypeSymbol type)
        => type.DeclaredAccessibility == Accessibility.Public && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly);

    private static IEnumerable<INamedTypeSymbol> OwnExceptions(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static m => OwnExceptions(m))
            .Concat(container is INamedTypeSymbol type && type.IsOrDerivesFrom(KnownNames.Exception) ? [type] : []);
}
