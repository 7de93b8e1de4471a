using RiskAware.Benchmarks.Engine;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Evidence;

/// <summary>The log of the benchmark, whose outcome is known.</summary>
public sealed class LoginReplayTests
{
    [Fact]
    public void Two_hundred_thousand_failed_logins_overflow_four_hundred_times_for_two_hundred_addresses()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), "Failed", threshold: FailedLogins.Threshold);
        var incidents = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var (events, now) = (0, 0);
        foreach (var (second, address) in FailedLogins.All())
        {
            test.Clock.Advance(TimeSpan.FromSeconds(second - now));
            now = second;
            incidents[address] = test.Report(point, Address(address)).IncidentId;
            test.Observer.Assessments.Clear();
            events++;
        }

        var overflows = incidents.ToDictionary(static i => i.Key, i => test.Engine.Explain(i.Value)!.Terms.Single().Times);
        Assert.Equal((200_000, 2_000), (events, incidents.Count));
        Assert.Equal((FailedLogins.Overflows, FailedLogins.Addresses), (overflows.Values.Sum(), overflows.Values.Count(static o => o > 0)));
        Assert.All(overflows, static o => Assert.Equal(o.Key.StartsWith("198.", StringComparison.Ordinal) ? 2 : 0, o.Value));
    }
}
