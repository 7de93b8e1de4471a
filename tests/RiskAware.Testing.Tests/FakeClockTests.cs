namespace RiskAware.Testing.Tests;

public class FakeClockTests
{
    [Fact]
    public void Time_passes_only_when_told()
    {
        var clock = new FakeClock();
        var (wall, stamp) = (clock.GetUtcNow(), clock.GetTimestamp());

        clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(TimeSpan.FromMinutes(5), clock.GetUtcNow() - wall);
        Assert.Equal(TimeSpan.FromMinutes(5), clock.GetElapsedTime(stamp));
    }

    [Fact]
    public void A_wall_clock_that_is_set_lets_no_time_pass()
    {
        var clock = new FakeClock();
        var stamp = clock.GetTimestamp();

        clock.SetWallClock(new(2025, 12, 31, 12, 0, 0, TimeSpan.FromHours(1)));

        Assert.Equal(new(2025, 12, 31, 11, 0, 0, TimeSpan.Zero), clock.GetUtcNow());
        Assert.Equal(TimeSpan.Zero, clock.GetElapsedTime(stamp));
    }

    [Fact]
    public void Timers_fire_in_their_order_and_see_their_own_time()
    {
        var clock = new FakeClock();
        var start = clock.GetUtcNow();
        var seen = new List<(string Timer, double Minute)>();
        using var once = clock.CreateTimer(_ => seen.Add(("once", (clock.GetUtcNow() - start).TotalMinutes)), null, TimeSpan.FromMinutes(3), Timeout.InfiniteTimeSpan);
        using var often = clock.CreateTimer(_ => seen.Add(("often", (clock.GetUtcNow() - start).TotalMinutes)), null, TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(2));

        clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal([("often", 2), ("once", 3), ("often", 4)], seen);
        Assert.Equal(start.AddMinutes(5), clock.GetUtcNow());
    }

    [Fact]
    public void A_timer_that_is_disposed_or_switched_off_is_silent()
    {
        var clock = new FakeClock();
        var fired = 0;
        var disposed = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        using var off = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        disposed.Dispose();
        off.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(0, fired);
    }

    [Fact]
    public void Time_does_not_run_backwards() => Assert.Throws<ArgumentOutOfRangeException>(() => new FakeClock().Advance(TimeSpan.FromTicks(-1)));
}
