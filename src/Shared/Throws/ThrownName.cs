namespace RiskAware.Throws;

/// <summary>What a member throws, by metadata names.</summary>
/// <param name="Thrown">What arrives at a clause.</param>
/// <param name="Indicator">The same, or what it wraps.</param>
internal readonly record struct ThrownName(string Thrown, string Indicator);
