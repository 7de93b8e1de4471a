using RiskAware.Subjects;

namespace RiskAware.Incidents;

/// <summary>One risk and one subject.</summary>
internal readonly record struct IncidentKey(SubjectKey Subject, int Risk)
{
    /// <summary>The subject's hash is keyed and even; the risk only has to move it.</summary>
    internal ulong Place => Subject.Low + ((ulong)(uint)Risk * 0x9E3779B97F4A7C15);
}
