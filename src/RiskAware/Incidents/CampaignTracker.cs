namespace RiskAware.Incidents;

/// <summary>
/// Notices when incidents of one risk come in numbers: more than 20 that had something to tell within the window of the risk are
/// one campaign, told at most every 15 minutes.
/// </summary>
internal sealed class CampaignTracker
{
    internal const int MostIncidents = 20;

    private static readonly long s_pause = TimeSpan.FromMinutes(15).Ticks;

    private readonly Lock _gate = new();
    private readonly Queue<long> _opened = new(MostIncidents + 1);
    private Guid _id;
    private int _incidents;
    private long _latest;
    private long _toldAt;

    /// <summary>Counts an incident that has something to tell for the first time.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="window">The window of the risk.</param>
    /// <param name="id">The id of a campaign that begins now.</param>
    /// <param name="report">What to tell, if it is time to tell.</param>
    /// <param name="ended">What to tell about an earlier campaign whose time is over.</param>
    /// <returns>Whether the incident is part of a campaign, and not told by itself.</returns>
    internal bool Join(long now, long window, Guid id, out CampaignReport? report, out CampaignReport? ended)
    {
        report = null;
        lock (_gate)
        {
            ended = End(now, window);
            _latest = now;
            if (_id == Guid.Empty)
            {
                while (_opened.Count > 0 && now - _opened.Peek() >= window)
                {
                    _opened.Dequeue();
                }

                _opened.Enqueue(now);
                if (_opened.Count <= MostIncidents)
                {
                    return false;
                }

                _id = id;
                _incidents = _opened.Count;
                _toldAt = now;
                report = new(_id, _incidents, RiskEventState.Open);
                return true;
            }

            _incidents++;
            if (now - _toldAt >= s_pause)
            {
                _toldAt = now;
                report = new(_id, _incidents, RiskEventState.Update);
            }

            return true;
        }
    }

    /// <summary>Ends a campaign in which nothing new came for a window; then what to tell.</summary>
    internal CampaignReport? TryEnd(long now, long window)
    {
        lock (_gate)
        {
            return End(now, window);
        }
    }

    private CampaignReport? End(long now, long window)
    {
        if (_id == Guid.Empty || now - _latest < window)
        {
            return null;
        }

        var report = new CampaignReport(_id, _incidents, RiskEventState.Closed);
        _id = Guid.Empty;
        _incidents = 0;
        _opened.Clear();
        return report;
    }
}
