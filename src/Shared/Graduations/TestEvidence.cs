using System;
using System.Collections.Generic;
using System.Linq;
using RiskAware.Declarations;

namespace RiskAware.Graduations;

/// <summary>What the record says about one point: whether a test saw it fire, and another saw it stay silent where it could have fired.</summary>
internal static class TestEvidence
{
    /// <summary>What is missing; null where both tests are there.</summary>
    internal static string? Missing(PointModel point, ILookup<string, TestLine> tests)
    {
        var all = tests[point.Id].ToList();
        var current = all.Where(t => t.Hash == point.Hash).ToList();
        if (current.Count == 0 && all.Count > 0)
        {
            return "'" + point.MethodName + "' has been declared anew since its tests ran; run them again, because they say nothing about the detection that the SOC would get now";
        }

        var doors = new HashSet<string>(current.Where(static t => t.Fires).SelectMany(static t => t.Through), StringComparer.Ordinal);
        if (!current.Any(static t => t.Fires))
        {
            return "no test on record saw '" + point.MethodName + "' fire; the SOC must not find out during an attack that it does not";
        }

        if (!current.Any(static t => !t.Fires))
        {
            return "no test on record saw '" + point.MethodName + "' stay silent for honest use; an alarm that honest people set off is switched off by the SOC";
        }

        return current.Any(t => !t.Fires && t.Through.Any(doors.Contains))
            ? null
            : "no test on record used honestly what '" + point.MethodName + "' fires at; silence of other code tells the SOC nothing about false alarms";
    }
}
