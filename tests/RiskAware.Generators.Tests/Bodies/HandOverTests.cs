using Microsoft.Extensions.Logging;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Bodies;

public sealed class HandOverTests : IDisposable
{
    private static readonly RiskDecision s_locked = new(DecisionKind.Lock, enforced: true, score: 70, incidentId: new Guid("11111111-2222-3333-4444-555555555555"));
    private static readonly RiskDecision s_curious = new(DecisionKind.Observe, enforced: true, wantsEvidence: true);

    private readonly LoadedAssembly _shop = GeneratorTest.Run("""
        namespace Shop;

        [Risk("CRD-1", "Credential stuffing", Impact = 60)]
        [Sequence("Worked", $"{nameof(Failed)} THEN {nameof(Sent)}", Within = "00:08:00", Confidence = 70, Stage = Stage.Success)]
        [Sequence("Alone", "Quiet UNLESS Sent")]
        public sealed partial class Stuffing
        {
            [DetectionPoint("Login of {userName} from {address} failed")]
            [Threshold(Count = 10, Within = "00:05:00", Confidence = Confidence.Likely, DistinctBy = nameof(userName))]
            public static partial RiskDecision Failed(
                ILogger logger, string userName, [Subject(SubjectKind.ClientAddress)] string address, [Subject(SubjectKind.ApiKey, Verified = true)] int key, [Sensitive] string password);

            [DetectionPoint]
            public static partial void Thrown(ILogger logger, InvalidOperationException exception);

            [DetectionPoint]
            public static partial RiskDecision Sent(IDetectionSink? sink, ILogger logger);

            [DetectionPoint("Quiet {name}")]
            public static partial void Quiet(string name);

            [DetectionPoint]
            [Threshold(Count = 6, LeakEvery = "00:00:10", SilentFor = "00:05:00")]
            public static partial void Burst(ILogger logger);
        }
        """).Load();

    private readonly RecordingLogger _off = new() { Lowest = LogLevel.None };

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void Sink_gets_the_detection_when_the_log_level_is_off()
    {
        using var attached = new Attached();
        Failed(_off);
        Assert.Equal("CRD-1.Failed", attached.Sink.Single.Point.Id);
        Assert.Empty(_off.Entries);
    }

    [Fact]
    public void Sink_gets_the_detection_without_a_logger()
    {
        using var attached = new Attached();
        Failed(null);
        Assert.Single(attached.Sink.Detections);
    }

    [Fact]
    public void Decision_of_the_sink_is_returned_and_its_incident_logged()
    {
        using var attached = new Attached(s_locked);
        var logger = new RecordingLogger();
        Assert.Equal(s_locked, Failed(logger));
        Assert.Equal(s_locked.IncidentId, logger.Single["IncidentId"]);
    }

    [Fact]
    public void Without_a_sink_everything_is_allowed()
    {
        using var scope = new RiskAwareScope(new RecordingSink());
        Assert.Equal(default(RiskDecision), _shop.Call("Shop.Stuffing", "Sent", null, null, _off));
    }

    [Fact]
    public void Subjects_are_those_that_parameters_mark()
    {
        using var attached = new Attached();
        Failed(_off);
        var detection = attached.Sink.Single;
        Assert.True(detection.TryGetSubject(SubjectKind.ClientAddress, out var address, out var verified));
        Assert.Equal(("192.0.2.7", false), (address.ToText(), verified));
        Assert.True(detection.TryGetSubject(SubjectKind.ApiKey, out var key, out verified));
        Assert.Equal(("42", true), (key.ToText(), verified));
        Assert.False(detection.TryGetSubject(SubjectKind.Account, out _, out _));
    }

    [Fact]
    public void Distinct_value_is_the_parameter_that_the_threshold_names()
    {
        using var attached = new Attached();
        Failed(_off);
        Assert.Equal("ann", attached.Sink.Single.Distinct.ToText());
        Assert.Equal("userName", attached.Sink.Single.Point.Threshold!.DistinctBy);
        Assert.Equal(TimeSpan.FromMinutes(5), attached.Sink.Single.Point.Threshold!.Within);
    }

    [Fact]
    public void Sequences_of_the_risk_arrive_by_their_names()
    {
        using var attached = new Attached();
        Failed(_off);
        Assert.Equal(
            [
                ("Alone", "Quiet UNLESS Sent", TimeSpan.FromMinutes(10), 60, Stage.Attempt),
                ("Worked", "Failed THEN Sent", TimeSpan.FromMinutes(8), 70, Stage.Success),
            ],
            attached.Sink.Single.Point.Risk.Sequences.Select(static s => (s.Name, s.Steps, s.Within, s.Confidence, s.Stage)));
    }

    [Fact]
    public void Leak_and_silence_of_a_threshold_arrive()
    {
        using var attached = new Attached();
        Burst(_off);
        var threshold = attached.Sink.Single.Point.Threshold!;
        Assert.Equal((6, TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(5)), (threshold.Count, threshold.LeakEvery, threshold.SilentFor));
    }

    [Fact]
    public void Values_are_not_supplied_unless_the_decision_asks()
    {
        using var attached = new Attached(s_locked);
        Failed(_off);
        Assert.Empty(attached.Sink.Values);
    }

    [Fact]
    public void Values_are_supplied_when_the_decision_asks_and_sensitive_ones_are_masked()
    {
        using var attached = new Attached(s_curious);
        Failed(_off);
        Assert.Equal(
            [new("userName", "ann"), new("address", "192.0.2.7"), new("key", 42), new("password", "***")],
            Assert.Single(attached.Sink.Values));
    }

    [Fact]
    public void Exception_is_handed_over_as_it_is()
    {
        using var attached = new Attached();
        var exception = new InvalidOperationException();
        _shop.Call("Shop.Stuffing", "Thrown", null, _off, exception);
        Assert.Same(exception, attached.Sink.Single.Exception);
    }

    [Fact]
    public void Explicit_sink_is_used_before_that_of_the_scope()
    {
        using var attached = new Attached();
        var own = new RecordingSink { Answer = s_locked };
        Assert.Equal(s_locked, _shop.Call("Shop.Stuffing", "Sent", null, own, _off));
        Assert.Single(own.Detections);
        Assert.Empty(attached.Sink.Detections);
    }

    [Fact]
    public void Point_without_logger_logs_to_that_of_the_sink()
    {
        using var attached = new Attached();
        attached.Sink.Logger = new RecordingLogger();
        _shop.Call("Shop.Stuffing", "Quiet", null, "ann");
        Assert.Equal(["Shop.Stuffing"], attached.Sink.Categories);
        Assert.Equal("Quiet ann", attached.Sink.Logger.Single.Text);
    }

    [Fact]
    public void Descriptor_holds_what_is_declared()
    {
        using var attached = new Attached();
        Failed(_off);
        var point = attached.Sink.Single.Point;
        Assert.Equal(("CRD-1", "Credential stuffing", 60), (point.Risk.Id, point.Risk.Title, point.Risk.Impact));
        Assert.Equal(_shop.Type("Shop.Stuffing"), point.Risk.Type);
        Assert.Equal(TimeSpan.FromHours(1), point.Risk.Window);
        Assert.Equal("TestProject", point.Risk.Assembly);
        Assert.Equal("Shop.Stuffing.Failed", point.Member);
        Assert.Matches("^[0-9a-f]{12}$", point.Hash);
        Assert.Matches("^[0-9a-f]{12}$", point.Risk.Hash);
    }

    private void Burst(ILogger? logger) => _shop.Call("Shop.Stuffing", "Burst", null, logger);

    private object? Failed(ILogger? logger) => _shop.Call("Shop.Stuffing", "Failed", null, logger, "ann", "192.0.2.7", 42, "hunter2");
}
