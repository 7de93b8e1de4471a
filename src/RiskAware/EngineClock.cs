namespace RiskAware;

/// <summary>
/// Intervals on the monotonic clock, event time on the wall clock. The wall clock is read once and carried on by the monotonic
/// one, so that a step of it is seen and moves no expiry.
/// </summary>
internal sealed class EngineClock
{
    private const long NanosecondsPerTick = 100;

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
            var elapsed = Math.Max(0, _time.GetTimestamp() - _start);
            if (_perTick == NanosecondsPerTick)
            {
                // The usual clock; a division by a constant costs a tenth.
                return elapsed / NanosecondsPerTick;
            }

            return _perTick > 0 ? elapsed / _perTick : (long)(elapsed * ((double)TimeSpan.TicksPerSecond / _frequency));
        }
    }

    internal DateTimeOffset ToUtc(long moment) => new(UtcTicks(moment), TimeSpan.Zero);

    /// <summary>The moment of a time on the wall clock; may be before the engine was made.</summary>
    internal long ToMoment(DateTimeOffset time) => time.UtcTicks - Volatile.Read(ref _originUtcTicks);

    internal long ToUnixMilliseconds(long moment) => (UtcTicks(moment) - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond;

    /// <summary>Follows the wall clock; whether it was set. The two clocks drift apart by seconds a day, which is no step.</summary>
    internal bool FollowStep()
    {
        var origin = _time.GetUtcNow().UtcTicks - Now;
        var moved = Math.Abs(origin - Volatile.Read(ref _originUtcTicks));
        Volatile.Write(ref _originUtcTicks, origin);
        return moved >= s_step;
    }

    // A machine without a battery starts in 1970 or earlier, where ids of version 7 have no time.
    private long UtcTicks(long moment)
        => Math.Clamp(Volatile.Read(ref _originUtcTicks) + moment, DateTime.UnixEpoch.Ticks, DateTime.MaxValue.Ticks);
}
