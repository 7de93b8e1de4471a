using RiskAware.Subjects;

namespace RiskAware.Incidents;

/// <summary>One risk and one subject.</summary>
internal readonly record struct IncidentKey(SubjectKey Subject, int Risk)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    /// <summary>The subject's hash is keyed and even; the risk only has to move it.</summary>
    internal ulong Place => Subject.Low + ((ulong)(uint)Risk * Step);

    /// <summary>The key that has a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="high">The other half of the subject's key.</param>
    /// <param name="risk">The risk.</param>
    internal static IncidentKey At(ulong place, ulong high, int risk) => new(new(place - ((ulong)(uint)risk * Step), high), risk);
}
