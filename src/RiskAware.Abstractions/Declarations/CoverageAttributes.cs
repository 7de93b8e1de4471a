using System;

namespace RiskAware;

/// <summary>
/// An attacker can bring a risk about through this endpoint, or through every endpoint of this class or assembly: what it
/// calls must reach a detection point of each of these risks.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ExposedToAttribute : Attribute
{
    /// <summary>Names the risks.</summary>
    /// <param name="risk">A class that carries <see cref="RiskAttribute"/>.</param>
    /// <param name="more">Further risks.</param>
    public ExposedToAttribute(Type risk, params Type[] more)
    {
        var all = new Type[more.Length + 1];
        all[0] = risk;
        more.CopyTo(all, 1);
        Risks = all;
    }

    /// <summary>The risks, at least one.</summary>
    public Type[] Risks { get; }
}

/// <summary>A filter, middleware or base class that detects a risk for the endpoints it wraps.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class DetectsAttribute : Attribute
{
    /// <summary>Names the risk.</summary>
    /// <param name="risk">A class that carries <see cref="RiskAttribute"/>.</param>
    public DetectsAttribute(Type risk) => Risk = risk;

    /// <summary>The risk.</summary>
    public Type Risk { get; }
}

/// <summary>Demands detection of a risk by rule: every endpoint that matches must reach one of its detection points.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RequireDetectionAttribute : Attribute
{
    /// <summary>Demands detection of a risk.</summary>
    /// <param name="risk">A class that carries <see cref="RiskAttribute"/>.</param>
    public RequireDetectionAttribute(Type risk) => Risk = risk;

    /// <summary>The risk.</summary>
    public Type Risk { get; }

    /// <summary>HTTP methods that match; empty for all.</summary>
    public string[] Verbs { get; set; } = new string[0];

    /// <summary>Route pattern: <c>*</c> stands for one segment, <c>**</c> for any number. Empty for all routes.</summary>
    public string? Route { get; set; }

    /// <summary>Which endpoints match by authorisation.</summary>
    public EndpointAccess Access { get; set; }
}

/// <summary>The team lives with a risk at this place, for a reason and until a date.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class AcceptedRiskAttribute : Attribute
{
    /// <summary>Accepts a risk.</summary>
    /// <param name="risk">A class that carries <see cref="RiskAttribute"/>.</param>
    /// <param name="reason">Why this is acceptable, for the reader of the register.</param>
    public AcceptedRiskAttribute(Type risk, string reason)
    {
        Risk = risk;
        Reason = reason;
    }

    /// <summary>The risk.</summary>
    public Type Risk { get; }

    /// <summary>Why this is acceptable.</summary>
    public string Reason { get; }

    /// <summary>The last day of the acceptance, <c>yyyy-MM-dd</c>.</summary>
    public string? Until { get; set; }
}
