using RiskAware.Incidents;

namespace RiskAware.LogLines;

/// <summary>The log lines of one detection point: how many were written in this minute, and which are left out.</summary>
internal sealed class PointLines
{
    /// <summary>Of more subjects the lines are left out together: who invents subjects would else control the number of summaries.</summary>
    internal const int MostSubjects = 16;

    private const int CountBits = 32;

    private readonly Lock _gate = new();

    // Minute and count in one, so that a line is counted without a lock.
    private long _written;

    // Replaced as a whole; read without a lock.
    private CappedLines[] _capped = [];

    /// <summary>Counts one line of the minute; false where there are as many as there may be.</summary>
    internal bool TryWrite(int minute, int most)
    {
        while (true)
        {
            var written = Volatile.Read(ref _written);

            // A thread that was held up for the rest of its minute counts in the one that is current.
            var isNew = (int)(written >> CountBits) < minute;
            if (!isNew && (uint)written >= (uint)most)
            {
                return false;
            }

            var next = isNew ? ((long)minute << CountBits) | 1 : written + 1;
            if (Interlocked.CompareExchange(ref _written, next, written) == written)
            {
                return true;
            }
        }
    }

    /// <summary>Where the lines about a subject are counted that are left out in a minute; made if they are the first.</summary>
    /// <param name="minute">The minute.</param>
    /// <param name="incident">The incident of the subject; null: about all others.</param>
    /// <param name="now">The moment.</param>
    internal CappedLines CappedOf(int minute, Incident? incident, long now)
    {
        var capped = Find(minute, incident) ?? Make(minute, incident, now);
        capped.Extend(now);
        return capped;
    }

    /// <summary>Takes out what is over: everything of an earlier minute.</summary>
    internal CappedLines[] TakeBefore(int minute)
    {
        // In the order of their minutes, but for threads that were held up: those are found a minute later.
        var capped = Volatile.Read(ref _capped);
        return capped.Length == 0 || capped[0].Minute >= minute ? [] : Split(minute);
    }

    private CappedLines[] Split(int minute)
    {
        lock (_gate)
        {
            var over = Array.FindAll(_capped, c => c.Minute < minute);
            if (over.Length > 0)
            {
                Volatile.Write(ref _capped, Array.FindAll(_capped, c => c.Minute >= minute));
            }

            return over;
        }
    }

    /// <summary>Where the lines about a subject are counted: apart, else among the others once there are too many subjects.</summary>
    private CappedLines? Find(int minute, Incident? incident)
    {
        CappedLines? others = null;
        var subjects = 0;
        foreach (var capped in Volatile.Read(ref _capped))
        {
            if (capped.Minute != minute)
            {
                continue;
            }

            if (ReferenceEquals(capped.Incident, incident))
            {
                return capped;
            }

            others = capped.Incident is null ? capped : others;
            subjects += capped.Incident is null ? 0 : 1;
        }

        return subjects >= MostSubjects ? others : null;
    }

    private CappedLines Make(int minute, Incident? incident, long now)
    {
        lock (_gate)
        {
            if (Find(minute, incident) is { } made)
            {
                return made;
            }

            var subjects = _capped.Count(c => c.Minute == minute && c.Incident is not null);
            var capped = new CappedLines(minute, subjects >= MostSubjects ? null : incident, now);
            Volatile.Write(ref _capped, [.. _capped, capped]);
            return capped;
        }
    }
}
