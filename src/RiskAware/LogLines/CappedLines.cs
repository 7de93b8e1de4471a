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

    // Two threads may come here out of order, by less than anybody reads from a summary.
    internal void Extend(long now) => Volatile.Write(ref _last, now);
}
