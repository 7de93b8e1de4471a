using System.Collections.Generic;
using System.Linq;

namespace RiskAware.Declarations;

/// <summary>What a risk has to say for a graduation, and what the SOC needs it for.</summary>
internal static class SocNeeds
{
    /// <summary>The value of the graduation from which the SOC is asked to act; a test compares it with the public enumeration.</summary>
    internal const int Qualified = 3;

    /// <summary>The properties, in the order in which an analyst asks for them, and what happens without.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Consequences = new Dictionary<string, string>
    {
        ["Owner"] = "nobody is told when it is detected",
        ["Instruction"] = "whoever gets its event at night has to guess what to do",
        ["Description"] = "its event says that something happened, and not what that means",
        ["FalsePositives"] = "an analyst cannot tell the attack from an honest mistake",
        ["BlindSpots"] = "silence is taken for safety where the detection does not see",
    };

    /// <summary>The properties that a target needs and the risk does not say.</summary>
    internal static IEnumerable<string> Missing(RiskModel risk, int target)
        => target >= Qualified ? Consequences.Keys.Where(p => string.IsNullOrWhiteSpace(Said(risk, p))) : [];

    private static string? Said(RiskModel risk, string property) => property switch
    {
        "Owner" => risk.Owner,
        "Instruction" => risk.Instruction,
        "Description" => risk.Description,
        "FalsePositives" => risk.FalsePositives,
        "BlindSpots" => risk.BlindSpots,
        _ => null,
    };
}
