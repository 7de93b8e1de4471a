using Microsoft.Extensions.Diagnostics.HealthChecks;
using RiskAware.Telemetry;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Telemetry;

/// <summary>What the engine says about itself: its own failures, that it has started and that it is there.</summary>
public sealed class SelfTests
{
    private static readonly DetectionPointDescriptor s_point = Point(Risk());

    [Fact]
    public void A_sink_that_throws_is_a_detection_about_nobody_that_the_other_sinks_tell()
    {
        using var test = new EngineTest();
        test.MoreSinks.Add(new Throwing());
        test.Report(s_point, Account());
        test.Engine.Tick();
        var told = test.Events.Single(static e => e.RiskId == SelfRisk.Id && e.State == RiskEventState.Open);
        Assert.Equal((54, "", null), (told.RiskScore, told.Subject, told.SubjectKind));
        Assert.Equal("sys_monitor_disabled", told.EventType);
        Assert.Contains("RA-SELF.SinkFailing", told.Points);
        Assert.Equal("none", told.ActionIntended);
    }

    [Fact]
    public void A_failure_is_not_about_the_request_in_which_it_was_seen()
    {
        using var test = new EngineTest();
        test.MoreSinks.Add(new Throwing());
        using var scope = test.Request(Account(), Address());
        test.Report(s_point);
        test.Engine.Tick();
        Assert.All(test.Events.Where(static e => e.RiskId == SelfRisk.Id), static e => Assert.Null(e.SubjectKind));
    }

    [Fact]
    public void A_sink_that_fails_all_day_is_told_by_few_events()
    {
        using var test = new EngineTest();
        test.MoreSinks.Add(new Throwing());
        for (var minute = 0; minute < 60; minute++)
        {
            test.Report(s_point, Account());
            test.Engine.Tick();
            test.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.InRange(test.Events.Count(static e => e.RiskId == SelfRisk.Id), 1, 6);
    }

    [Fact]
    public void A_clock_that_is_set_is_told()
    {
        using var test = new EngineTest();
        test.Engine.Tick();
        test.Clock.StepWall(TimeSpan.FromHours(-1));
        test.Engine.Tick();
        Assert.Equal(["RA-SELF.ClockStepped"], test.Events.Single().Points);
    }

    [Fact]
    public void A_refused_reload_is_told_and_the_incident_has_both_failures()
    {
        using var test = new EngineTest();
        test.Engine.Tick();
        test.Configuration["RiskAware:AlertFloor"] = "1000";
        test.Engine.Reload();
        test.Engine.Tick();
        test.Clock.StepWall(TimeSpan.FromHours(1));
        test.Engine.Tick();
        Assert.Equal(["RA-SELF.ReloadRefused"], test.Events[0].Points);
        Assert.Single(test.Events.Select(static e => e.IncidentId).Distinct());
    }

    [Fact]
    public void An_engine_without_failures_tells_none()
    {
        using var test = new EngineTest();
        test.Report(s_point, Account());
        test.Engine.Tick();
        Assert.DoesNotContain(test.Events, static e => e.RiskId == SelfRisk.Id);
    }

    [Fact]
    public void An_engine_that_is_switched_off_tells_its_failures_when_it_is_on_again()
    {
        using var test = new EngineTest();
        test.Engine.Tick();
        test.Configuration["RiskAware:Enabled"] = "false";
        test.Engine.Reload();
        test.Clock.StepWall(TimeSpan.FromHours(1));
        test.Engine.Tick();
        Assert.Empty(test.Events);
        test.Configuration["RiskAware:Enabled"] = "true";
        test.Engine.Reload();
        test.Engine.Tick();
        Assert.Equal(SelfRisk.Id, test.Events.Single().RiskId);
    }

    [Fact]
    public void The_own_risk_is_changed_by_the_configuration_like_any_other()
    {
        using var test = new EngineTest(configure: static o =>
        {
            o.Catalogue = new Catalogue();
            o.Risks["RA-SELF"] = new() { Impact = 100 };
            o.Points["RA-SELF.ClockStepped"] = new() { Confidence = 99 };
        });
        test.Engine.Tick();
        test.Clock.StepWall(TimeSpan.FromHours(1));
        test.Engine.Tick();
        Assert.Equal(99, test.Events.Single().RiskScore);
    }

    [Fact]
    public void A_start_tells_what_is_known_and_tries_every_sink()
    {
        using var test = new EngineTest(configure: static o =>
        {
            o.Catalogue = new Catalogue();
            o.RiskEvents.Heartbeat = TimeSpan.FromMinutes(5);
        });
        using var running = test.Engine.Start();
        Assert.Equal([RiskEventKind.Started, RiskEventKind.Synthetic], test.Events.Select(static e => e.Kind));
        Assert.Equal(
            ["enabled=true", "mode=Enforce", "risks=1", "points=1", "sink=RecordingSink", "risk.UPL-1=0123456789ab Enforce"],
            test.Events[0].Facts);
        Assert.Equal("sys_monitor_enabled", test.Events[0].EventType);
        Assert.Equal([1L, 2L], test.Events.Select(static e => e.Sequence));
        Assert.All(test.Events, static e => Assert.Equal((0, "none"), (e.RiskScore, e.Action)));
    }

    [Fact]
    public void A_heartbeat_comes_once_a_period_with_what_was_done_and_dropped()
    {
        using var test = new EngineTest(configure: static o => o.RiskEvents.Heartbeat = TimeSpan.FromMinutes(5));
        test.MoreSinks.Add(new Throwing());
        using var running = test.Engine.Start();
        test.Report(s_point, Account());
        for (var minute = 0; minute < 10; minute++)
        {
            test.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var beats = test.Events.Where(static e => e.Kind == RiskEventKind.Heartbeat).ToArray();
        Assert.Equal(2, beats.Length);
        Assert.Contains("decisions_active=0", beats[0].Facts);
        Assert.Contains(beats[0].Facts, static f => f.StartsWith("sink.Throwing=failing failures=", StringComparison.Ordinal));
        Assert.Contains("sink.RecordingSink=delivers failures=0 dropped=0", beats[0].Facts);
        Assert.True(beats[1].Sequence > beats[0].Sequence);
    }

    [Fact]
    public void Without_a_heartbeat_a_start_tells_nothing()
    {
        using var test = new EngineTest();
        using var running = test.Engine.Start();
        test.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Empty(test.Events);
    }

    [Fact]
    public async Task A_running_engine_is_healthy_and_one_that_is_not_started_is_not()
    {
        using var test = new EngineTest();
        Assert.Equal(HealthStatus.Degraded, (await HealthOf(test)).Status);
        using (test.Engine.Start())
        {
            Assert.Equal(HealthStatus.Healthy, (await HealthOf(test)).Status);
        }

        Assert.Contains("not started", (await HealthOf(test)).Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sink_that_fails_makes_the_health_check_say_which()
    {
        using var test = new EngineTest();
        test.MoreSinks.Add(new Throwing());
        using var running = test.Engine.Start();
        test.Report(s_point, Account());
        var health = await HealthOf(test);
        Assert.Equal((HealthStatus.Degraded, "The sink Throwing fails."), (health.Status, health.Description));
        Assert.Equal(1L, health.Data["detections"]);
    }

    [Fact]
    public async Task An_engine_that_is_switched_off_is_not_healthy()
    {
        using var test = new EngineTest(configure: static o => o.Enabled = false);
        using var running = test.Engine.Start();
        Assert.Contains("switched off", (await HealthOf(test)).Description, StringComparison.Ordinal);
    }

    private static Task<HealthCheckResult> HealthOf(EngineTest test)
    {
        var check = new RiskAwareHealthCheck(test.Engine);
        return check.CheckHealthAsync(new() { Registration = new("riskaware", check, HealthStatus.Degraded, []) });
    }

    private sealed class Throwing : IRiskEventSink
    {
        public void Write(RiskEvent riskEvent) => throw new InvalidOperationException();
    }

    private sealed class Catalogue : RiskCatalogue
    {
        public override IReadOnlyList<RiskDescriptor> Risks { get; } = [Risk()];

        public override IReadOnlyList<DetectionPointDescriptor> Points => [Point(Risks[0])];

        public override IReadOnlyList<RiskCatalogue> References => [];
    }
}
