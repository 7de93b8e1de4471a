namespace RiskAware;

/// <summary>The height of a score.</summary>
public enum RiskBand
{
    /// <summary>0..21.</summary>
    Low = 0,

    /// <summary>22..47.</summary>
    Medium = 1,

    /// <summary>48..73.</summary>
    High = 2,

    /// <summary>74..100.</summary>
    Critical = 3,
}
