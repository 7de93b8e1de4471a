using System.Diagnostics;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Telemetry;

[Collection(ProcessDefault.Name)]
public sealed class TraceTests : IDisposable
{
    private readonly ActivitySource _source = new("Shop " + Guid.NewGuid());
    private readonly ActivityListener _listener;
    private ActivitySamplingResult _sampling = ActivitySamplingResult.AllDataAndRecorded;

    public TraceTests()
    {
        _listener = new()
        {
            ShouldListenTo = source => ReferenceEquals(source, _source),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => _sampling,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _source.Dispose();
    }

    [Fact]
    public void A_detection_is_an_event_of_the_activity_that_is_recorded()
    {
        using var test = new EngineTest();
        using var activity = _source.StartActivity("POST /attachments");
        var decision = HandOver.To(test.Engine, Point(Risk("TRC-1")), Account("hostile"));
        var traced = Assert.Single(activity!.Events);
        Assert.Equal("riskaware.detection", traced.Name);
        Assert.Equal(
            ["riskaware.risk=TRC-1", "riskaware.point=TRC-1.LeftRoot", "riskaware.score=48", "riskaware.incident_id=" + decision.IncidentId],
            traced.Tags.Select(static t => t.Key + "=" + t.Value));
    }

    [Fact]
    public void Where_only_a_subscriber_takes_detections_there_is_no_score_and_no_incident()
    {
        using var subscription = Detections.Subscribe(static _ => { });
        using var activity = _source.StartActivity("POST /attachments");
        HandOver.To(null, Point(Risk("TRC-2")), Account());
        Assert.Equal(["riskaware.risk", "riskaware.point"], Assert.Single(activity!.Events).Tags.Select(static t => t.Key));
    }

    [Fact]
    public void An_activity_that_is_not_recorded_gets_nothing()
    {
        _sampling = ActivitySamplingResult.PropagationData;
        using var test = new EngineTest();
        using var activity = _source.StartActivity("POST /attachments");
        HandOver.To(test.Engine, Point(Risk("TRC-3")), Account());
        Assert.NotNull(activity);
        Assert.Empty(activity.Events);
    }

    [Fact]
    public void A_loop_over_what_an_attacker_sent_does_not_fill_the_trace()
    {
        using var test = new EngineTest();
        using var activity = _source.StartActivity("POST /attachments");
        for (var i = 0; i < 500; i++)
        {
            HandOver.To(test.Engine, Point(Risk("TRC-4")), Account("name" + i));
        }

        Assert.Equal(20, activity!.Events.Count());
    }
}
