using RiskAware.CompilerServices;
using RiskAware.Incidents;

namespace RiskAware.LogLines;

/// <summary>The lines of one point that are left out of the log in one minute: about one subject, or about all others.</summary>
/// <param name="minute">The minute.</param>
/// <param name="incident">The incident of the point's risk and the subject; null: about all others.</param>
/// <param name="first">When the first line was left out.</param>
internal sealed class CappedLines(int minute, Incident? incident, long first)
{
    private long _last = first;

    internal int Minute { get; } = minute;

    internal Incident? Incident { get; } = incident;

    internal long First { get; } = first;

    internal long Last => Volatile.Read(ref _last);

    internal LinesLeftOut LeftOut { get; } = new();

    // To a millisecond: in a flood all threads would else write here at each detection.
    internal void Extend(long now)
    {
        if (now - Volatile.Read(ref _last) >= TimeSpan.TicksPerMillisecond)
        {
            Volatile.Write(ref _last, now);
        }
    }
}
