namespace RiskAware.Benchmarks.Engine;

/// <summary>The time of what is read again.</summary>
internal sealed class ReplayClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    internal void MoveTo(DateTimeOffset time) => _now = time > _now ? time : _now;
}
