using Microsoft.CodeAnalysis;

namespace RiskAware.Endpoints;

/// <summary>An exposure and where it is said.</summary>
internal sealed record Exposure(INamedTypeSymbol Risk, Location? Location);
