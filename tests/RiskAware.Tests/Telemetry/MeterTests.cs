using System.Diagnostics.Metrics;
using RiskAware.CompilerServices;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Telemetry;

[Collection(ProcessDefault.Name)]
public sealed class MeterTests
{
    [Fact]
    public void Detections_are_counted_by_risk_point_and_stage()
    {
        using var measured = new Measured("riskaware.risk", "MTR-1");
        using var test = new EngineTest();
        var risk = Risk("MTR-1");
        HandOver.To(test.Engine, Point(risk), Account("alice"));
        HandOver.To(test.Engine, Point(risk), Account("bob"));
        HandOver.To(test.Engine, Point(risk, "Read", stage: Stage.Success), Account());
        Assert.Equal(
            [
                "riskaware.detections {detection} 1 riskaware.risk=MTR-1 riskaware.point=MTR-1.Read riskaware.stage=Success",
                "riskaware.detections {detection} 2 riskaware.risk=MTR-1 riskaware.point=MTR-1.LeftRoot riskaware.stage=Attempt",
            ],
            measured.Sums);
    }

    [Fact]
    public void Detections_are_counted_where_only_a_subscriber_takes_them()
    {
        using var measured = new Measured("riskaware.risk", "MTR-2");
        using var subscription = Detections.Subscribe(static _ => { });
        HandOver.To(null, Point(Risk("MTR-2")), Account());
        Assert.Equal(["riskaware.detections {detection} 1 riskaware.risk=MTR-2 riskaware.point=MTR-2.LeftRoot riskaware.stage=Attempt"], measured.Sums);
    }

    [Fact]
    public void Decisions_are_counted_by_kind_when_something_new_applies()
    {
        using var measured = new Measured("riskaware.decision", "Challenge");
        using var test = new EngineTest();
        var point = Point(Risk("MTR-3", responses: Response(ResponseKind.Challenge, 10)), confidence: 95);
        HandOver.To(test.Engine, point, Account());
        HandOver.To(test.Engine, point, Account());
        Assert.Contains("riskaware.decisions {decision} 1 riskaware.risk=MTR-3 riskaware.decision=Challenge riskaware.mode=Enforce", measured.Sums);
    }

    [Fact]
    public void Lines_that_are_left_out_are_counted_when_they_are_told()
    {
        using var measured = new Measured("riskaware.point", "MTR-4.LeftRoot");
        using var test = new EngineTest();
        var log = new RecordingLog();
        log.Detect(test, 17, Point(Risk("MTR-4")), Account());
        Assert.Empty(measured.Sums);
        test.Clock.Advance(TimeSpan.FromMinutes(1));
        test.Engine.Tick();
        Assert.Equal(["riskaware.log.lines_left_out {line} 7 riskaware.risk=MTR-4 riskaware.point=MTR-4.LeftRoot"], measured.Sums);
    }

    [Fact]
    public void Own_failures_are_counted_by_kind_also_those_before_anybody_listened()
    {
        var log = new RecordingLog { Failure = new InvalidOperationException() };
        DetectionLog.Write(log, Point(Risk()), default(Values0), null);
        using var measured = new Measured("riskaware.failure", nameof(OwnFailure.LoggerThrew));
        var sum = Assert.Single(measured.Sums);
        Assert.Matches("^riskaware.failures {failure} [1-9][0-9]* riskaware.failure=LoggerThrew$", sum);
    }

    [Fact]
    public void Open_incidents_are_shown_by_the_kind_of_their_subject_while_the_engine_lives()
    {
        using var test = new EngineTest();
        for (var i = 0; i < 3210; i++)
        {
            test.Report(Point(Risk(), confidence: 5), new SubjectClaim(SubjectKind.ApiKey, "key" + i, true));
        }

        using (var measured = new Measured("riskaware.subject_kind", "ApiKey"))
        {
            // Engines of other tests may be alive, too.
            var sum = long.Parse(Assert.Single(measured.Sums).Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
            Assert.InRange(sum, 3210, 4000);
        }

        test.Dispose();
        using var after = new Measured("riskaware.subject_kind", "ApiKey");
        Assert.All(after.Sums, static s => Assert.InRange(long.Parse(s.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture), 0, 3209));
    }

    [Fact]
    public void Detections_without_room_for_their_subject_are_counted()
    {
        using var measured = new Measured("riskaware.subject_kind", "Tenant");
        using var test = new EngineTest(configure: static o => o.Ceilings.Tenants = 1);
        var strong = Point(Risk(), confidence: 95);
        test.Report(strong, new SubjectClaim(SubjectKind.Tenant, "a", true));
        test.Report(strong, new SubjectClaim(SubjectKind.Tenant, "b", true));
        Assert.Contains("riskaware.subjects.dropped {detection} 1 riskaware.subject_kind=Tenant", measured.Sums);
    }

    [Fact]
    public void A_listener_that_throws_is_counted_and_reaches_neither_the_caller_nor_the_decision()
    {
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Name == "riskaware.detections")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>(static (_, _, _, _) => throw new InvalidOperationException());
        listener.Start();
        using var test = new EngineTest();
        var before = OwnFailures.CountOf(OwnFailure.ListenerThrew);
        Assert.Equal(48, HandOver.To(test.Engine, Point(Risk("MTR-5")), Account()).Score);
        Assert.True(OwnFailures.CountOf(OwnFailure.ListenerThrew) > before);
    }

    [Fact]
    public void No_tag_holds_anything_from_outside()
    {
        using var test = new EngineTest();
        using var measured = new Measured("riskaware.risk", "MTR-6");
        using var failures = new Measured("riskaware.failure", nameof(OwnFailure.SubjectDropped));
        HandOver.To(test.Engine, Point(Risk("MTR-6", responses: Response(ResponseKind.Delay, 10)), confidence: 95), Account("hostile"), Address("198.51.100.77"));
        Assert.NotEmpty(measured.Sums);
        Assert.DoesNotContain(measured.Sums.Concat(failures.Sums), static s => s.Contains("hostile", StringComparison.Ordinal) || s.Contains("198.51", StringComparison.Ordinal));
    }
}
