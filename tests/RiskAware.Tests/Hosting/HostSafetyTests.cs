using RiskAware.CompilerServices;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Hosting;

/// <summary>What fails around the engine reaches neither the host nor the decision.</summary>
[Collection(ProcessDefault.Name)]
public sealed class HostSafetyTests
{
    private static readonly DetectionPointDescriptor s_point = Point(Risk(responses: Response(ResponseKind.LockAccount, 10)), confidence: 95);

    [Fact]
    public void A_logger_that_throws_reaches_neither_the_host_nor_the_timer_nor_the_decision()
    {
        using var test = new EngineTest();
        test.Loggers.Failure = new InvalidOperationException("the disk is full");
        var counted = OwnFailures.CountOf(OwnFailure.LoggerThrew);
        using (test.Engine.Start())
        {
            Assert.Equal(DecisionKind.Lock, test.Report(s_point, Account()).Kind);
            test.Clock.StepWall(TimeSpan.FromHours(1));
            test.Clock.Advance(TimeSpan.FromSeconds(1));
            test.Configuration["RiskAware:AlertFloor"] = "-3";
            ((Microsoft.Extensions.Configuration.IConfigurationRoot)test.Configuration).Reload();
            Assert.Equal(1, test.Engine.Release(SubjectKind.Account, "alice", "called", "desk"));
        }

        Assert.True(OwnFailures.CountOf(OwnFailure.LoggerThrew) > counted);
    }

    [Fact]
    public void An_engine_that_is_disposed_without_a_stop_makes_room_for_the_next()
    {
        using (var gone = new EngineTest())
        {
            gone.Engine.Start();
        }

        using var test = new EngineTest();
        using var running = test.Engine.Start();
        Assert.NotEqual(Guid.Empty, Detections.Report(s_point, null, Account()).IncidentId);
        Assert.Single(test.Observer.Assessments);
    }

    [Theory]
    [InlineData(-60)]
    [InlineData(7900)]
    public void A_wall_clock_that_is_wrong_by_ages_loses_no_decision(int years)
    {
        using var test = new EngineTest();
        test.Clock.StepWall(TimeSpan.FromDays(years * 365));
        Assert.Equal(DecisionKind.Lock, test.Report(s_point, Account()).Kind);
        Assert.Single(test.Events);
    }

    [Fact]
    public void A_subject_whose_text_throws_hides_none_of_the_others()
    {
        using var test = new EngineTest();
        var named = default(DetectionSubjects);
        named.Set(SubjectKind.Account, DetectionValue.From(new Unshowable()), false);
        named.Set(SubjectKind.ClientAddress, DetectionValue.From("203.0.113.7"), false);
        test.Engine.Report(new Detection(s_point, null, in named, default));
        Assert.Equal("203.0.113.7", Assert.Single(test.Observer.Assessments).Subject);
    }

    [Fact]
    public void The_name_of_a_subject_is_kept_within_a_bound_whatever_its_type()
    {
        using var test = new EngineTest();
        var named = default(DetectionSubjects);
        named.Set(SubjectKind.Account, DetectionValue.From(new Endless()), false);
        test.Engine.Report(new Detection(s_point, null, in named, default));
        Assert.InRange(test.Latest.Subject.Length, 1024, 1040);
    }

    [Fact]
    public void A_wall_clock_that_drifts_is_followed_and_no_step()
    {
        using var test = new EngineTest();
        var engine = test.Engine;
        for (var i = 0; i < 4; i++)
        {
            test.Clock.StepWall(TimeSpan.FromSeconds(1));
            engine.Tick();
        }

        test.Report(s_point, Account());
        Assert.Equal(test.Clock.GetUtcNow().ToUnixTimeMilliseconds(), test.Events[0].EventTime);
        Assert.DoesNotContain(test.Loggers.Lines, static l => l.Contains("wall clock", StringComparison.Ordinal));
    }

    private sealed class Unshowable
    {
        public override string ToString() => throw new ObjectDisposedException("account");
    }

    private sealed class Endless
    {
        public override string ToString() => new('x', 1_000_000);
    }
}
