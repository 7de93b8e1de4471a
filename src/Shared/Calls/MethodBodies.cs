using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace RiskAware.Calls;

/// <summary>
/// The operations of source methods of one compilation, bound once and kept while the compilation lives. The one place that
/// asks a compilation for semantic models: rules look into other methods than the one that the driver hands them.
/// </summary>
internal sealed class MethodBodies
{
    /// <summary>How many bodies are bound at most; past it every answer is unknown.</summary>
    internal const int Cap = 20_000;

    private static readonly ConditionalWeakTable<Compilation, MethodBodies> s_perCompilation = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<SyntaxNode, IOperation?> _bodies = new();

    private MethodBodies(Compilation compilation) => _compilation = compilation;

    /// <summary>Whether the cap is met: a body that is not given may be there.</summary>
    internal bool IsExhausted => _bodies.Count >= Cap;

    /// <summary>How many bodies are bound so far.</summary>
    internal int Count => _bodies.Count;

    internal static MethodBodies Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new MethodBodies(c));

    /// <summary>
    /// The operation of a method, accessor, constructor or local function that is declared with a body in this compilation:
    /// an <c>IMethodBodyOperation</c>, <c>IConstructorBodyOperation</c> or <c>ILocalFunctionOperation</c>; else null.
    /// </summary>
    internal IOperation? TryGet(IMethodSymbol method, CancellationToken cancellation)
    {
        var implementation = method.PartialImplementationPart ?? method;
        foreach (var reference in implementation.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (TryGet(reference.GetSyntax(cancellation), cancellation) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>The operation of a declaration or expression.</summary>
    internal IOperation? TryGet(SyntaxNode node, CancellationToken cancellation)
    {
        if (_bodies.TryGetValue(node, out var known))
        {
            return known;
        }

        if (_bodies.Count >= Cap || !_compilation.ContainsSyntaxTree(node.SyntaxTree))
        {
            return null;
        }

#pragma warning disable RS1030 // Other methods than the analysed one are looked at on purpose, cached and capped; see above.
        var operation = _compilation.GetSemanticModel(node.SyntaxTree).GetOperation(node, cancellation);
#pragma warning restore RS1030
        return _bodies.GetOrAdd(node, operation);
    }
}
