using RiskAware.Decisions;
using RiskAware.Incidents;

namespace RiskAware.Evidence;

/// <summary>What a detection did to one of its subjects.</summary>
internal struct Result
{
    internal Incident? Incident;
    internal IncidentShard? Shard;
    internal SubjectDecision? Decision;
    /// <summary>What an earlier incident of the subject, whose time is over, has to tell.</summary>
    internal RiskEvent? Closed;

    internal Strength Strength;
    internal int Detections;

    /// <summary>How many log lines of the point about the subject there are in this minute, if all were written.</summary>
    internal int Lines;

    internal byte Precedence;

    /// <summary>Whether there is something to tell.</summary>
    internal bool IsDue;

    /// <summary>Whether something new applies to the subject.</summary>
    internal bool HasActed;

    /// <summary>Whether account responses are held for the first time.</summary>
    internal bool TellHeld;
}
