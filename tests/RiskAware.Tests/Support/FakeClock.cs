namespace RiskAware.Tests.Support;

/// <summary>A clock that stands still until it is moved; wall clock and monotonic clock can be moved apart.</summary>
internal sealed class FakeClock : TimeProvider
{
    private static readonly DateTimeOffset s_start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly List<FakeTimer> _timers = [];
    private long _elapsed;
    private TimeSpan _wallStep;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public DateTimeOffset Start => s_start;

    public override long GetTimestamp() => Interlocked.Read(ref _elapsed);

    public override DateTimeOffset GetUtcNow() => s_start + TimeSpan.FromTicks(GetTimestamp()) + _wallStep;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, callback, state, period);
        lock (_timers)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    public void StepWall(TimeSpan step) => _wallStep += step;

    /// <summary>Moves on, and lets every running timer fire once.</summary>
    public void Advance(TimeSpan time)
    {
        Interlocked.Add(ref _elapsed, time.Ticks);
        FakeTimer[] timers;
        lock (_timers)
        {
            timers = [.. _timers];
        }

        foreach (var timer in timers)
        {
            timer.Fire();
        }
    }

    private sealed class FakeTimer(FakeClock clock, TimerCallback callback, object? state, TimeSpan period) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan newPeriod) => true;

        public void Dispose()
        {
            lock (clock._timers)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        internal void Fire()
        {
            if (period > TimeSpan.Zero)
            {
                callback(state);
            }
        }
    }
}
