using RiskAware.Analyzers.Arrivals;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>An arrival that betrays an attack.</summary>
internal sealed record ArrivedIndicator(PlacedArrival Placed, FoundIndicator Found)
{
    /// <summary>"'File.ReadAllText'".</summary>
    internal string Call => Placed.Call is { } call ? "'" + TryCall.NameOf(call) + "'" : "a 'throw'";

    /// <summary>"'UnauthorizedAccessException' from 'File.ReadAllText'".</summary>
    internal string Text => "'" + Placed.Arrival.Indicator!.Name + "' from " + Call;
}
