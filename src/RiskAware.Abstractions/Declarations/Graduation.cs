namespace RiskAware;

/// <summary>
/// How far the detection of a risk has come. The level that is reached is computed from what the compiler can see; only the level
/// that is aimed at is declared, as <see cref="RiskAttribute.Target"/>.
/// </summary>
public enum Graduation
{
    /// <summary>The risk stands in the threat model; nothing detects it yet.</summary>
    Declared = 0,

    /// <summary>Detection points of the risk are generated, and code calls them.</summary>
    Instrumented = 1,

    /// <summary>Of each point, a test that ran saw it fire, and another saw it stay silent.</summary>
    Tested = 2,

    /// <summary>The SOC can act on the events: it knows who answers, what to do, and what the detection does not see.</summary>
    Qualified = 3,

    /// <summary>A person signed the qualified declaration off; the risk may alert the SOC.</summary>
    Graduated = 4,
}
