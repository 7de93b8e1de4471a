using Microsoft.CodeAnalysis;

namespace RiskAware.Throws;

/// <summary>What a member throws.</summary>
/// <param name="Thrown">What arrives at a clause.</param>
/// <param name="Indicator">The same, or what it wraps.</param>
internal readonly record struct ThrownType(INamedTypeSymbol Thrown, INamedTypeSymbol Indicator);
