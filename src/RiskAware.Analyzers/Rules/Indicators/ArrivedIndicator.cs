using Microsoft.CodeAnalysis;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>An arrival that betrays an attack.</summary>
internal sealed record ArrivedIndicator(PlacedArrival Placed, FoundIndicator Found)
{
    /// <summary>"'File.ReadAllText'".</summary>
    internal string Call => Placed.Call is { } call ? "'" + (call is IMethodSymbol or IPropertySymbol ? TryCall.NameOf(call) : call.Name) + "'" : "a 'throw'";

    /// <summary>"'UnauthorizedAccessException' from 'File.ReadAllText'", "'Exception' from 'next' (whatever the rest of the pipeline throws)".</summary>
    internal string Text => "'" + Placed.Arrival.Indicator!.Name + "' from " + Call + (Placed.Arrival.IsAny ? " (whatever the rest of the pipeline throws)" : string.Empty);
}
