using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;

namespace RiskAware.Throws;

/// <summary>
/// The declarations of a compilation that may throw an indicator, judged by names: those that mention a member of the table, of a
/// reference that throws one, or an indicator type, those that mention one of these, and so on.
/// </summary>
internal sealed class ThrowNames
{
    private const string Async = "Async";

    private readonly NameSpread _spread;

    internal ThrowNames(Compilation compilation, IEnumerable<string> indicators)
    {
        var trees = compilation.SyntaxTrees.Select(static t => TreeNames.Of(t, CancellationToken.None)).ToList();
        var others = new HashSet<string>(indicators.Concat(ReferencedThrows.Of(compilation).Names));
        var table = ThrowTable.Default.Names.ToLookup(n => !others.Contains(n) && AtHand.IsToldApart(n));

        // What is asynchronous and not in the table throws what its twin throws.
        var seeds = table[false].Concat(table[false].Where(static n => !n.EndsWith(Async, System.StringComparison.Ordinal)).Select(static n => n + Async)).Concat(others);
        _spread = new NameSpread(trees, seeds, CancellationToken.None, AtHand.Mentions(trees, table[true], CancellationToken.None));
    }

    /// <summary>The names by which callers mention what may throw.</summary>
    internal IReadOnlyCollection<string> All => _spread.Names;

    internal bool MayThrow(SyntaxNode declaration) => _spread.Holds(declaration);
}
