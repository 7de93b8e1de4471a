using RiskAware.Collections;

namespace RiskAware.Graduations;

/// <summary>What the SOC demands of an event, beside what a qualified risk says in any case.</summary>
/// <param name="Require">The names of properties of the risk that have to be said.</param>
/// <param name="Owners">Whom the SOC can reach; empty: anybody.</param>
/// <param name="EventTypes">The words that its queries know; empty: any.</param>
internal sealed record SocDemands(EquatableArray<string> Require, EquatableArray<string> Owners, EquatableArray<string> EventTypes)
{
    /// <summary>The properties that can be demanded.</summary>
    internal static readonly string[] Properties =
        ["Actors", "Attack", "BlindSpots", "Capec", "Cwe", "Description", "EventType", "FalsePositives", "Instruction", "Owner"];

    internal static SocDemands None { get; } = new(EquatableArray<string>.Empty, EquatableArray<string>.Empty, EquatableArray<string>.Empty);
}
