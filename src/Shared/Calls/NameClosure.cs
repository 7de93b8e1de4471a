using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace RiskAware.Calls;

/// <summary>
/// The declarations of a compilation that may lead to a detection point, judged by names: those that mention a point, those
/// that mention one of these, and so on. Too many at worst, never too few.
/// </summary>
internal sealed class NameClosure
{
    private static readonly ConditionalWeakTable<Compilation, NameClosure> s_perCompilation = new();

    private readonly NameSpread _spread;

    private NameClosure(Compilation compilation, CancellationToken cancellation)
    {
        var trees = compilation.SyntaxTrees.Select(t => TreeNames.Of(t, cancellation)).ToList();
        var points = new HashSet<string>(trees.SelectMany(static t => t.Points).Concat(ReferencedReach.Of(compilation, cancellation).Names));
        MentionsToolkit = trees.Any(static t => t.MentionsToolkit);
        HasPoints = points.Count > 0;
        _spread = new NameSpread(trees, points.Append("Detections"), cancellation);
    }

    /// <summary>Whether the compilation declares points, or references an assembly that does.</summary>
    internal bool HasPoints { get; }

    /// <summary>Whether any file speaks of RiskAware.</summary>
    internal bool MentionsToolkit { get; }

    /// <summary>The names by which callers reach a point.</summary>
    internal IReadOnlyCollection<string> Names => _spread.Names;

    /// <summary>The declarations that may lead to a point.</summary>
    internal IReadOnlyCollection<SyntaxNode> Declarations => _spread.Declarations;

    internal static NameClosure Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var closure = new NameClosure(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => closure);
        }

        return known;
    }

    /// <summary>Whether a declaration, or a piece of one, may lead to a point.</summary>
    internal bool MayReach(SyntaxNode node) => _spread.HasOperator || _spread.Holds(node);
}
