using RiskAware.CompilerServices;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Evidence;

/// <summary>The values of a detection are only looked at when something asks for them, then once.</summary>
[Collection(ProcessDefault.Name)]
public sealed class EvidenceOnDemandTests
{
    private readonly Asked _asked = new();

    [Theory]
    [InlineData(RiskAwareMode.Monitor)]
    [InlineData(RiskAwareMode.Enforce)]
    public void Only_a_change_of_state_asks_for_the_values_and_asks_once(RiskAwareMode mode)
    {
        using var test = new EngineTest(mode);
        var risk = Risk(responses: Response(ResponseKind.LockAccount, 70));
        var (likely, certain) = (Point(risk, "Likely", 60, PointKind.Invariant), Point(risk, "Certain", 95, PointKind.PlatformException));
        Assert.Equal((true, 1), (Detect(test, likely, Account()).WantsEvidence, _asked.Times));
        for (var i = 0; i < 50; i++)
        {
            Assert.False(Detect(test, likely, Account()).WantsEvidence);
        }

        Assert.Equal(1, _asked.Times);
        var locked = Detect(test, certain, Account());
        Assert.Equal((DecisionKind.Lock, mode == RiskAwareMode.Enforce, 2), (locked.Kind, locked.IsDenied, _asked.Times));
        Detect(test, certain, Account());
        Assert.Equal(2, _asked.Times);
    }

    [Fact]
    public void Below_the_alert_floor_nobody_ever_asks()
    {
        using var test = new EngineTest();
        for (var i = 0; i < 50; i++)
        {
            Detect(test, Point(Risk(), confidence: 5), Account("a" + i), Address());
        }

        Assert.Equal(0, _asked.Times);
    }

    [Fact]
    public void Of_several_subjects_the_leading_one_keeps_what_was_asked_for_once()
    {
        using var test = new EngineTest();
        var decision = Detect(test, Point(Risk()), Account(), Session(), Address());
        Assert.Equal(1, _asked.Times);
        Assert.Equal("value 1", Assert.Single(test.Engine.Explain(decision.IncidentId)!.Evidence).Value);
        Assert.All(
            test.Observer.Assessments.Where(static a => !a.IsLeading),
            a => Assert.Empty(test.Engine.Explain(a.IncidentId)!.Evidence));
    }

    [Fact]
    public void What_a_subscriber_asks_for_is_built_once_and_is_not_taken_for_evidence()
    {
        using var test = new EngineTest();
        var seen = new List<object?>();
        using var one = Detections.Subscribe(r => seen.Add(r["Path"]));
        using var two = Detections.Subscribe(r => seen.Add(r["Path"]));
        var first = Detect(test, Point(Risk("EVI-1")), Account());
        Detect(test, Point(Risk("EVI-1")), Account());
        Assert.Equal(["value 1", "value 1", "value 2", "value 2"], seen);
        Assert.Equal(2, _asked.Times);
        Assert.Equal("value 1", Assert.Single(test.Engine.Explain(first.IncidentId)!.Evidence).Value);
    }

    [Fact]
    public void An_observer_that_detects_by_itself_takes_no_evidence_away()
    {
        using var test = new EngineTest();
        var other = Point(Risk("EVI-2"), confidence: 5);
        var nested = false;
        test.Sink.Written = _ => test.Report(other, Account("sink"));
        test.Observer.Assessed = a =>
        {
            if (!nested)
            {
                nested = true;
                test.Report(other, Account("observer"));
            }
        };
        var decision = Detect(test, Point(Risk()), Account());
        Assert.Equal("value 1", Assert.Single(test.Engine.Explain(decision.IncidentId)!.Evidence).Value);
    }

    [Fact]
    public void A_line_that_is_left_out_loses_no_evidence()
    {
        using var test = new EngineTest(configure: static o => o.Log.LinesPerPoint = 1);
        var log = new RecordingLog();
        log.Detect(test, Point(Risk()), Account("first"));
        var decision = Detect(test, Point(Risk()), Account());
        log.Write(Point(Risk()), in decision);
        Assert.Equal((1, 1), (log.Lines.Length, _asked.Times));
        Assert.Single(test.Engine.Explain(decision.IncidentId)!.Evidence);
        Assert.Equal(2, test.Events.Count);
    }

    private RiskDecision Detect(EngineTest test, DetectionPointDescriptor point, params SubjectClaim[] subjects)
        => HandOver.To(test.Engine, point, new Watched(_asked), subjects);

    private sealed class Asked
    {
        internal int Times { get; set; }
    }

    private readonly struct Watched(Asked asked) : IDetectionValues
    {
        public int Count => 1;

        public DetectionValue Get(int index) => DetectionValue.From("value " + ++asked.Times);
    }
}
