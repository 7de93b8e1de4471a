namespace RiskAware.Analyzers.Descriptors;

/// <summary>How much of the findings a team sees: the property <c>RiskAwareLevel</c>.</summary>
internal enum RiskAwareLevel
{
    /// <summary>The default: only what is near-certain.</summary>
    Starter,

    /// <summary>For a team that has met the starter level.</summary>
    Recommended,

    /// <summary>Everything.</summary>
    Strict,
}
