using System;
using System.Collections.Generic;
using System.Linq;
using RiskAware.Declarations;

namespace RiskAware.Graduations;

/// <summary>What a risk has to say about itself before the SOC can work with its events.</summary>
internal static class QualityGaps
{
    /// <summary>What each qualified risk says.</summary>
    internal static readonly string[] Always = ["Owner", "Instruction", "Description", "FalsePositives", "BlindSpots"];

    /// <summary>What is missing, in the order of the properties that are always asked for, then of the demands.</summary>
    internal static IEnumerable<GraduationGap> Of(RiskModel risk, SocDemands demands)
    {
        foreach (var property in Always.Concat(demands.Require).Distinct(StringComparer.Ordinal))
        {
            if (!IsSaid(risk, property))
            {
                yield return Gap(property, "'" + property + "' is missing: " + Need(property));
            }
        }

        if (risk.Owner is { } owner && demands.Owners.Count > 0 && !demands.Owners.Contains(owner, StringComparer.Ordinal))
        {
            yield return Gap("Owner", "'" + owner + "' is no owner that riskaware.soc.json knows, so the SOC cannot reach anybody" + Texts.NearestNames.Hint(owner, demands.Owners));
        }

        if (risk.EventType is { } type && demands.EventTypes.Count > 0 && !demands.EventTypes.Contains(type, StringComparer.Ordinal))
        {
            yield return Gap("EventType", "'" + type + "' is no event type that riskaware.soc.json knows, so no query of the SOC finds the event" + Texts.NearestNames.Hint(type, demands.EventTypes));
        }
    }

    private static GraduationGap Gap(string property, string sentence) => new(GraduationLevel.Qualified, sentence, property);

    private static bool IsSaid(RiskModel risk, string property) => property switch
    {
        "Owner" => IsSaid(risk.Owner),
        "Instruction" => IsSaid(risk.Instruction),
        "Description" => IsSaid(risk.Description),
        "FalsePositives" => IsSaid(risk.FalsePositives),
        "BlindSpots" => IsSaid(risk.BlindSpots),
        "EventType" => IsSaid(risk.EventType),
        "Attack" => risk.Attack.Count > 0,
        "Cwe" => risk.Cwe.Count > 0,
        "Capec" => risk.Capec.Count > 0,
        "Actors" => risk.Actors != 0,
        _ => true,
    };

    private static bool IsSaid(string? text) => !string.IsNullOrWhiteSpace(text);

    private static string Need(string property) => property switch
    {
        "Owner" => "the SOC does not know whom to call",
        "Instruction" => "the SOC sees an alert and does not know what to do first",
        "Description" => "the SOC does not know what has happened when the alert arrives",
        "FalsePositives" => "the SOC cannot tell an attack from honest behaviour that looks like it",
        "BlindSpots" => "the SOC takes silence for safety where the detection cannot see",
        "EventType" => "the SOC cannot find the event by its kind, beside those of other applications",
        "Attack" => "the SOC cannot link the event to what it knows about attackers",
        "Cwe" => "the SOC cannot link the event to the weakness and its repair",
        "Capec" => "the SOC cannot tell what the attacker does next",
        _ => "the SOC does not know whom to look for",
    };
}
