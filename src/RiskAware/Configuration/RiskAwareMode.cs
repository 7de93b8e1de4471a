namespace RiskAware;

/// <summary>Whether decisions are applied.</summary>
public enum RiskAwareMode
{
    /// <summary>Scores, logs and writes risk events, and shows what would have been decided; nothing is refused.</summary>
    Monitor = 0,

    /// <summary>Decisions are applied.</summary>
    Enforce = 1,
}
