using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.Calls;

namespace RiskAware.Analyzers.Arrivals;

/// <summary>
/// The declarations of a compilation that may throw an indicator, judged by names: those that mention a member of the table or
/// an indicator type, those that mention one of these, and so on.
/// </summary>
internal sealed class ThrowNames(Compilation compilation, IEnumerable<string> ownTypes)
{
    private readonly NameSpread _spread = new(
        compilation.SyntaxTrees.Select(static t => TreeNames.Of(t, CancellationToken.None)).ToList(),
        ThrowTable.Default.Names.Concat(IndicatorTable.Default.Types.Select(static t => t.Substring(t.LastIndexOfAny(['.', '+']) + 1))).Concat(ownTypes),
        CancellationToken.None);

    internal bool MayThrow(SyntaxNode declaration) => _spread.Holds(declaration);
}
