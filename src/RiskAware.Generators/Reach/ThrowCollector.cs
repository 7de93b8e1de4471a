using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Facts;
using RiskAware.Throws;

namespace RiskAware.Generators.Reach;

/// <summary>What the methods of a library that others can call throw unhandled, as facts.</summary>
internal static class ThrowCollector
{
    /// <summary>How many characters the facts of one assembly have at most; past it the rest is unknown.</summary>
    internal const int SizeCap = 200_000;

    /// <summary>The facts, ordinal by key; none for an application, which nobody references.</summary>
    internal static IReadOnlyList<RiskFact> Collect(Compilation compilation, CancellationToken cancellation)
    {
        if (!ExportedThrows.Exports(compilation) || !ReachGraph.Of(compilation).Known.IsRiskAwareReferenced)
        {
            return [];
        }

        var methods = new SortedDictionary<string, IMethodSymbol>(StringComparer.Ordinal);
        foreach (var method in ExportedMethods.Of(compilation, cancellation))
        {
            if (method.GetDocumentationCommentId() is { } id)
            {
                methods[id] = method;
            }
        }

        var facts = new List<RiskFact>();
        var throws = ExportedThrows.Of(compilation);
        var size = 0;
        foreach (var method in methods)
        {
            cancellation.ThrowIfCancellationRequested();
            if (throws.FactOf(method.Value, cancellation) is { } fact)
            {
                size += method.Key.Length + fact.Length;
                if (size > SizeCap)
                {
                    break;
                }

                facts.Add(new(FactKinds.Throws, method.Key, fact));
            }
        }

        return facts;
    }
}
