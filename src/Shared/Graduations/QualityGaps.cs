using System;
using System.Collections.Generic;
using System.Linq;
using RiskAware.Declarations;
using RiskAware.Texts;

namespace RiskAware.Graduations;

/// <summary>What a risk has to say about itself before the SOC can work with its events: always, and because this SOC demands it.</summary>
internal static class QualityGaps
{
    internal static IEnumerable<GraduationGap> Of(RiskModel risk, SocDemands demands)
    {
        foreach (var property in SocNeeds.Missing(risk, SocNeeds.Qualified))
        {
            yield return new(GraduationLevel.Qualified, "'" + property + "' is missing: " + SocNeeds.Consequences[property], property);
        }

        foreach (var property in demands.Require.Where(p => !SocNeeds.Consequences.ContainsKey(p) && !IsSaid(risk, p)))
        {
            yield return new(GraduationLevel.Qualified, "'" + property + "' is missing, and riskaware.soc.json demands it: " + Need(property));
        }

        if (risk.Owner is { } owner && demands.Owners.Count > 0 && !demands.Owners.Contains(owner, StringComparer.Ordinal))
        {
            yield return new(GraduationLevel.Qualified, "'" + owner + "' is no owner that riskaware.soc.json knows, so the SOC cannot reach anybody" + NearestNames.Hint(owner, demands.Owners));
        }

        if (risk.EventType is { } type && demands.EventTypes.Count > 0 && !demands.EventTypes.Contains(type, StringComparer.Ordinal))
        {
            yield return new(GraduationLevel.Qualified, "'" + type + "' is no event type that riskaware.soc.json knows, so no query of the SOC finds the event" + NearestNames.Hint(type, demands.EventTypes));
        }
    }

    private static bool IsSaid(RiskModel risk, string property) => property switch
    {
        "EventType" => !string.IsNullOrWhiteSpace(risk.EventType),
        "Attack" => risk.Attack.Count > 0,
        "Cwe" => risk.Cwe.Count > 0,
        "Capec" => risk.Capec.Count > 0,
        "Actors" => risk.Actors != 0,
        _ => true,
    };

    private static string Need(string property) => property switch
    {
        "EventType" => "the SOC cannot find the event by its kind, beside those of other applications",
        "Attack" => "the SOC cannot link the event to what it knows about attackers",
        "Cwe" => "the SOC cannot link the event to the weakness and its repair",
        "Capec" => "the SOC cannot tell what the attacker does next",
        _ => "the SOC does not know whom to look for",
    };
}
