using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;

namespace RiskAware.Endpoints;

/// <summary>The bodies of a compilation that mention a name: only they are bound.</summary>
internal static class BoundBodies
{
    internal static IEnumerable<IOperation> Mentioning(Compilation compilation, Func<string, bool> isOfKind, CancellationToken cancellation)
        => compilation.SyntaxTrees.SelectMany(t => Mentioning(t, compilation, isOfKind, cancellation));

    /// <summary>Those of one file.</summary>
    internal static IEnumerable<IOperation> Mentioning(SyntaxTree tree, Compilation compilation, Func<string, bool> isOfKind, CancellationToken cancellation)
    {
        var bodies = MethodBodies.Of(compilation);
        foreach (var node in BodyParts.Of(TreeNames.Of(tree, cancellation).Mentioning(isOfKind)))
        {
            if (bodies.TryGet(node, cancellation) is { } body)
            {
                yield return body;
            }
        }
    }
}
