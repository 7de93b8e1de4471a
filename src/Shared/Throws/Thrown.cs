using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RiskAware.Throws;

/// <summary>What an expression throws while it is evaluated, and what its value throws when it is awaited or enumerated.</summary>
internal sealed class Thrown
{
    internal List<PlacedArrival> Now { get; } = [];

    internal List<PlacedArrival> Later { get; } = [];

    internal void Add(ThrowSummary summary, IOperation place, ISymbol call)
    {
        Now.AddRange(summary.Now.Select(a => new PlacedArrival(a, place, call, IsDirect: false)));
        Later.AddRange(summary.Later.Select(a => new PlacedArrival(a, place, call, IsDirect: false)));
    }
}
