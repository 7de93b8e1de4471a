namespace RiskAware.Responses;

/// <summary>
/// Stops the engine from denying everybody: when more accounts than the limit are newly denied because of one risk within ten
/// minutes, a release is a likelier cause than an attack, and further ones are held until a person has looked.
/// </summary>
internal sealed class DenialGuard
{
    private static readonly long s_period = TimeSpan.FromMinutes(10).Ticks;

    private readonly Lock _gate = new();
    private readonly Queue<long> _denied = new();
    private bool _told;

    /// <summary>Whether one more account may be denied; if so it is counted.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="limit">How many may be.</param>
    /// <param name="tell">Whether this is the first one that is held.</param>
    internal bool TryAdmit(long now, int limit, out bool tell)
    {
        tell = false;
        lock (_gate)
        {
            Forget(now);
            if (_denied.Count < limit)
            {
                _denied.Enqueue(now);
                return true;
            }

            tell = !_told;
            _told = true;
            return false;
        }
    }

    /// <summary>Whether the limit is reached.</summary>
    internal bool IsHolding(long now, int limit)
    {
        lock (_gate)
        {
            Forget(now);
            return _denied.Count >= limit;
        }
    }

    private void Forget(long now)
    {
        while (_denied.Count > 0 && now - _denied.Peek() >= s_period)
        {
            _denied.Dequeue();
        }

        _told &= _denied.Count > 0;
    }
}
