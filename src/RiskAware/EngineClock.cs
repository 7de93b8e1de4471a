namespace RiskAware;

/// <summary>
/// Intervals on the monotonic clock, event time on the wall clock. The wall clock is read once and carried on by the monotonic
/// one, so that a step of it is seen and moves no expiry.
/// </summary>
internal sealed class EngineClock
{
    private static readonly long s_step = TimeSpan.FromSeconds(2).Ticks;

    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly long _frequency;
    private readonly long _perTick;
    private long _originUtcTicks;

    internal EngineClock(TimeProvider time)
    {
        _time = time;
        _start = time.GetTimestamp();
        _frequency = time.TimestampFrequency;
        _perTick = _frequency % TimeSpan.TicksPerSecond == 0 ? _frequency / TimeSpan.TicksPerSecond : 0;
        _originUtcTicks = time.GetUtcNow().UtcTicks;
    }

    internal TimeProvider Provider => _time;

    /// <summary>Since the engine was made, in units of 100 ns.</summary>
    internal long Now
    {
        get
        {
            var elapsed = _time.GetTimestamp() - _start;
            return _perTick > 0 ? elapsed / _perTick : (long)(elapsed * ((double)TimeSpan.TicksPerSecond / _frequency));
        }
    }

    internal DateTimeOffset ToUtc(long moment) => new(Volatile.Read(ref _originUtcTicks) + moment, TimeSpan.Zero);

    internal long ToUnixMilliseconds(long moment)
        => (Volatile.Read(ref _originUtcTicks) + moment - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond;

    /// <summary>Follows a step of the wall clock; whether there was one.</summary>
    internal bool FollowStep()
    {
        var origin = _time.GetUtcNow().UtcTicks - Now;
        if (Math.Abs(origin - Volatile.Read(ref _originUtcTicks)) < s_step)
        {
            return false;
        }

        Volatile.Write(ref _originUtcTicks, origin);
        return true;
    }
}
