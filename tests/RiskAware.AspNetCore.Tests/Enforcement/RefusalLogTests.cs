using RiskAware.AspNetCore.Enforcement;
using RiskAware.AspNetCore.Tests.Support;
using RiskAware.Testing;

namespace RiskAware.AspNetCore.Tests.Enforcement;

public class RefusalLogTests
{
    [Fact]
    public void A_refused_client_does_not_decide_how_long_the_log_is()
    {
        var (lines, clock) = (new RecordedLog(), new FakeClock());
        var log = new RefusalLog(lines.Of<RefusalLogTests>(), clock);

        Write(log, RefusalLog.LinesPerMinute + 30);

        Assert.Equal(RefusalLog.LinesPerMinute, lines.All.Count);
    }

    [Fact]
    public void The_next_minute_says_how_many_were_left_out()
    {
        var (lines, clock) = (new RecordedLog(), new FakeClock());
        var log = new RefusalLog(lines.Of<RefusalLogTests>(), clock);
        Write(log, RefusalLog.LinesPerMinute + 30);
        clock.Advance(TimeSpan.FromMinutes(1));

        Write(log, 1);

        Assert.StartsWith("Warning: 30 more refusals were not logged", lines.All[^2], StringComparison.Ordinal);
        Assert.StartsWith("Information: Refused POST /x with 403 (Block): reference r", lines.All[^1], StringComparison.Ordinal);
    }

    private static void Write(RefusalLog log, int times)
    {
        for (var i = 0; i < times; i++)
        {
            log.Write("POST /x", 403, new RiskDecision(DecisionKind.Block, true), "r");
        }
    }
}
