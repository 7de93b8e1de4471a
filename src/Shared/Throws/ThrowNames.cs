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
internal sealed class ThrowNames(Compilation compilation, IEnumerable<string> indicators)
{
    private readonly NameSpread _spread = new(
        compilation.SyntaxTrees.Select(static t => TreeNames.Of(t, CancellationToken.None)).ToList(),
        ThrowTable.Default.Names.Concat(indicators).Concat(ReferencedThrows.Of(compilation).Names),
        CancellationToken.None);

    /// <summary>The names by which callers mention what may throw.</summary>
    internal IReadOnlyCollection<string> All => _spread.Names;

    internal bool MayThrow(SyntaxNode declaration) => _spread.Holds(declaration);
}
