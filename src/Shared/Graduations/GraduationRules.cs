using System;
using System.Collections.Generic;
using System.Linq;
using RiskAware.Collections;
using RiskAware.Declarations;

namespace RiskAware.Graduations;

/// <summary>Computes how far detection has come, for the generator and the analyzers alike.</summary>
internal sealed class GraduationRules
{
    private readonly SocDemands _demands;
    private readonly ILookup<string, TestLine> _tests;
    private readonly Dictionary<string, SignOff> _signOffs = new(StringComparer.Ordinal);

    internal GraduationRules(GraduationFiles files)
    {
        _demands = files.Demands;
        _tests = files.Tests.ToLookup(static t => t.Point, StringComparer.Ordinal);
        foreach (var signOff in files.SignOffs)
        {
            _signOffs[signOff.Risk] = signOff;
        }
    }

    /// <summary>Computes the level.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="points">The detection points that are known here.</param>
    /// <param name="isReached">
    /// Whether code reaches a point, where that is known; null where nobody looked. A risk event is the proof of it, so that what runs
    /// needs no look.
    /// </param>
    internal RiskGraduation Of(RiskModel risk, IReadOnlyCollection<PointModel> points, Func<PointModel, bool>? isReached = null)
    {
        var gaps = Instrumented(points, isReached)
            .Concat(Tested(points))
            .Concat(QualityGaps.Of(risk, _demands))
            .Concat(Graduated(risk))
            .ToEquatableArray();
        return new(RiskGraduation.LevelOf(gaps), gaps);
    }

    private static IEnumerable<GraduationGap> Instrumented(IReadOnlyCollection<PointModel> points, Func<PointModel, bool>? isReached)
    {
        if (points.Count == 0)
        {
            yield return new(GraduationLevel.Instrumented, "no detection point sees it, so that no event of it can ever reach the SOC");
        }
        else if (isReached is not null && !points.Any(isReached))
        {
            yield return new(GraduationLevel.Instrumented, "nothing calls a detection point of it, so that no event of it can ever reach the SOC");
        }
    }

    private IEnumerable<GraduationGap> Tested(IReadOnlyCollection<PointModel> points)
    {
        if (points.Count == 0)
        {
            yield return new(GraduationLevel.Tested, "there is no detection point to test");
        }

        foreach (var point in points.OrderBy(static p => p.Id, StringComparer.Ordinal))
        {
            if (point.IsExternal)
            {
                yield return new(GraduationLevel.Tested, "'" + point.MethodName + "' is written by hand; declare it as a partial method, because the SOC can only rely on what is known to report");
            }
            else if (TestEvidence.Missing(point, _tests) is { } missing)
            {
                yield return new(GraduationLevel.Tested, missing);
            }
        }
    }

    private IEnumerable<GraduationGap> Graduated(RiskModel risk)
    {
        if (!_signOffs.TryGetValue(risk.Id, out var signOff))
        {
            yield return new(GraduationLevel.Graduated, "nobody has signed it off in riskaware.graduations.json (hash " + risk.Hash + "); the SOC takes alerts only that somebody answers for");
        }
        else if (signOff.Hash != risk.Hash)
        {
            yield return new(
                GraduationLevel.Graduated,
                "it has been declared anew since " + signOff.By + " signed it off (hash " + signOff.Hash + ", now " + risk.Hash + "); the SOC takes alerts only that somebody answers for");
        }
    }
}
