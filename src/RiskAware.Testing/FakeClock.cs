namespace RiskAware.Testing;

/// <summary>
/// A clock that stands still until a test moves it: <c>services.AddSingleton&lt;TimeProvider&gt;(clock)</c>. Timers fire while it
/// is moved, on the thread that moves it.
/// </summary>
public sealed class FakeClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<FakeTimer> _timers = [];
    private DateTimeOffset _now;
    private TimeSpan _elapsed;

    /// <summary>Makes a clock.</summary>
    /// <param name="start">The wall time it shows; default 1 January 2026, UTC.</param>
    public FakeClock(DateTimeOffset? start = null)
        => _now = (start ?? new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)).ToUniversalTime();

    /// <inheritdoc />
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    /// <inheritdoc />
    public override long GetTimestamp()
    {
        lock (_gate)
        {
            return _elapsed.Ticks;
        }
    }

    /// <summary>Lets time pass, on the wall and on the monotonic clock.</summary>
    /// <param name="by">Zero or more.</param>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        TimeSpan target;
        lock (_gate)
        {
            target = _elapsed + by;
        }

        while (Next(target) is { } timer)
        {
            timer.Fire();
        }
    }

    /// <summary>Sets the wall clock alone, forward or back, as an administrator or a time server does: no time passes.</summary>
    /// <param name="now">The wall time.</param>
    public void SetWallClock(DateTimeOffset now)
    {
        lock (_gate)
        {
            _now = now.ToUniversalTime();
        }
    }

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new FakeTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    // Moves to the next timer that is due, or to the target if there is none.
    private FakeTimer? Next(TimeSpan target)
    {
        lock (_gate)
        {
            var timer = _timers.Where(t => t.Due <= target).OrderBy(static t => t.Due).FirstOrDefault();
            var to = timer is null ? target : TimeSpan.FromTicks(Math.Max(timer.Due.Ticks, _elapsed.Ticks));
            _now += to - _elapsed;
            _elapsed = to;
            timer?.Rearm();
            return timer;
        }
    }

    private sealed class FakeTimer(FakeClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period;

        internal TimeSpan Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
                _period = period;
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock._elapsed + dueTime;
                    clock._timers.Add(this);
                }

                return true;
            }
        }

        public void Dispose()
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        internal void Fire() => callback(state);

        internal void Rearm()
        {
            clock._timers.Remove(this);
            if (_period > TimeSpan.Zero)
            {
                Due += _period;
                clock._timers.Add(this);
            }
        }
    }
}
