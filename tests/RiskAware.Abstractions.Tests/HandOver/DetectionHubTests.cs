using RiskAware.Abstractions.Tests.Support;
using RiskAware.CompilerServices;

namespace RiskAware.Abstractions.Tests.HandOver;

[Collection(ProcessWideState.Name)]
public sealed class DetectionHubTests
{
    private static readonly DetectionPointDescriptor Point = Declared.Point("{path}", "path");

    [Fact]
    public void Without_any_sink_nothing_is_attached_and_the_decision_is_allow()
    {
        Assert.False(DetectionHub.IsAttached);
        Assert.Equal(default, Report());
    }

    [Fact]
    public void Default_sink_takes_detections_until_it_is_detached()
    {
        var sink = new FakeSink { Decision = new RiskDecision(DecisionKind.Block, true) };
        Assert.True(Detections.TryAttach(sink, out var attachment));
        Assert.True(DetectionHub.IsAttached);
        Assert.True(Report().IsDenied);
        attachment.Dispose();
        attachment.Dispose();
        Assert.False(DetectionHub.IsAttached);
        Report();
        Assert.Single(sink.Reported);
    }

    [Fact]
    public void Second_default_is_refused_and_counted_and_still_gets_its_own_scopes()
    {
        FakeSink first = new(), second = new();
        var before = OwnFailures.CountOf(OwnFailure.SecondSinkRefused);
        Assert.True(Detections.TryAttach(first, out var one));
        Assert.False(Detections.TryAttach(second, out var two));
        Assert.Equal(before + 1, OwnFailures.CountOf(OwnFailure.SecondSinkRefused));
        using (new RiskAwareScope(second))
        {
            Report();
        }

        Report();
        one.Dispose();
        Assert.True(DetectionHub.IsAttached);
        two.Dispose();
        Assert.False(DetectionHub.IsAttached);
        Assert.Single(first.Reported);
        Assert.Single(second.Reported);
    }

    [Fact]
    public void Sink_that_detects_while_it_takes_a_detection_ends_and_is_counted()
    {
        var before = OwnFailures.CountOf(OwnFailure.DetectionRecursed);
        var sink = new FakeSink { OnReport = () => Report() };
        Detections.TryAttach(sink, out var attachment);
        using (attachment)
        {
            Report();
            Assert.Equal(4, sink.Reported.Count);
            Assert.Equal(before + 1, OwnFailures.CountOf(OwnFailure.DetectionRecursed));
            Report();
            Assert.Equal(8, sink.Reported.Count);
        }
    }

    [Fact]
    public void Subscriber_that_detects_while_it_is_told_ends_and_is_counted()
    {
        var before = OwnFailures.CountOf(OwnFailure.DetectionRecursed);
        var told = 0;
        void Detect()
        {
            var detection = new Detection(Point, null, default, default);
            var decision = DetectionHub.Report(null, in detection);
            if (decision.WantsEvidence)
            {
                DetectionHub.Supply(null, in detection, in decision, new Values1(DetectionValue.From("a")));
            }
        }

        using (Detections.Subscribe(_ =>
        {
            told++;
            Detect();
        }))
        {
            Detect();
            Assert.Equal(4, told);
            Detect();
            Assert.Equal(8, told);
        }

        Assert.Equal(before + 2, OwnFailures.CountOf(OwnFailure.DetectionRecursed));
    }

    [Fact]
    public void Sink_that_throws_hinders_no_later_detection()
    {
        var sink = new FakeSink { Throws = true };
        Detections.TryAttach(sink, out var attachment);
        using (attachment)
        {
            for (var i = 0; i < 20; i++)
            {
                Report();
            }
        }

        Assert.Equal(20, sink.Reported.Count);
    }

    [Fact]
    public void Explicit_sink_comes_first_then_the_scope_then_the_default()
    {
        FakeSink @default = new(), scoped = new(), @explicit = new();
        Detections.TryAttach(@default, out var attachment);
        using (attachment)
        {
            using (new RiskAwareScope(scoped))
            {
                Report(@explicit);
                Report();
            }

            Report();
        }

        Assert.Equal((1, 1, 1), (@explicit.Reported.Count, scoped.Reported.Count, @default.Reported.Count));
    }

    [Fact]
    public async Task Two_hosts_never_see_each_others_detections_inside_their_scopes()
    {
        FakeSink first = new(), second = new();
        await Task.WhenAll(Task.Run(() => Serve(first, 3)), Task.Run(() => Serve(second, 5)));
        Assert.Equal((3, 5), (first.Reported.Count, second.Reported.Count));

        static async Task Serve(FakeSink sink, int count)
        {
            using var scope = new RiskAwareScope(sink);
            for (var i = 0; i < count; i++)
            {
                await Task.Yield();
                Report();
            }
        }
    }

    [Fact]
    public async Task Work_that_a_request_left_running_no_longer_sees_its_scope()
    {
        var sink = new FakeSink();
        var ended = new TaskCompletionSource();
        Task<RiskAwareScope?> left;
        using (new RiskAwareScope(sink, new SubjectClaim(SubjectKind.Account, "alice", true)))
        {
            left = Task.Run(async () =>
            {
                await ended.Task;
                return RiskAwareScope.Current;
            });
        }

        ended.SetResult();
        Assert.Null(await left);
    }

    [Fact]
    public void Inner_scope_ends_and_the_outer_one_is_current_again()
    {
        using var outer = new RiskAwareScope(new FakeSink());
        var inner = new RiskAwareScope(null);
        Assert.Same(outer.Sink, inner.Sink);
        inner.Dispose();
        Assert.Same(outer, RiskAwareScope.Current);
    }

    [Fact]
    public void Sink_that_throws_is_counted_and_does_not_reach_the_caller()
    {
        var before = OwnFailures.CountOf(OwnFailure.SinkThrew);
        Assert.Equal(default, Report(new FakeSink { Throws = true }));
        Assert.Null(DetectionHub.Logger(new FakeSink { Throws = true }, "x"));
        Assert.Equal(before + 1, OwnFailures.CountOf(OwnFailure.SinkThrew));
    }

    [Fact]
    public void Subscriber_gets_the_point_the_subjects_the_values_and_the_decision()
    {
        var records = new List<DetectionRecord>();
        using var scope = new RiskAwareScope(null, new SubjectClaim(SubjectKind.Account, "alice", true), new SubjectClaim(SubjectKind.ClientAddress, "192.0.2.7", false));
        using (Detections.Subscribe(records.Add))
        {
            Supply("alice");
            Supply("bob");
        }

        Supply("carol");
        Assert.Equal(2, records.Count);
        Assert.Equal("../x", records[0]["PATH"]);
        Assert.Null(records[0]["absent"]);
        Assert.Equal(["Account:alice", "ClientAddress:192.0.2.7"], records[0].Subjects.Select(s => s.ToString()));
        Assert.True(records[0].Subjects[0].IsProven);
        Assert.Equal(["Account:bob", "Account:alice", "ClientAddress:192.0.2.7"], records[1].Subjects.Select(s => s.ToString()));
        Assert.False(records[1].Subjects[0].IsProven);
    }

    [Fact]
    public void Subscriber_of_one_risk_does_not_get_another()
    {
        List<DetectionRecord> own = [], other = [];
        using (Detections.Subscribe<string>(other.Add))
        {
            Supply("alice");
        }

        using (DetectionHub.Subscribe(typeof(Declared), own.Add))
        {
            Supply("alice");
        }

        Assert.Empty(other);
        Assert.Single(own);
    }

    [Fact]
    public void Subscriber_that_throws_is_counted_and_hides_nothing_from_the_next()
    {
        var before = OwnFailures.CountOf(OwnFailure.SubscriberThrew);
        var records = new List<DetectionRecord>();
        using (Detections.Subscribe(static _ => throw new InvalidOperationException("subscriber")))
        using (Detections.Subscribe(records.Add))
        {
            Supply("alice");
        }

        Assert.Single(records);
        Assert.Equal(before + 1, OwnFailures.CountOf(OwnFailure.SubscriberThrew));
    }

    [Fact]
    public void Subject_whose_text_throws_is_counted_and_does_not_reach_the_caller()
    {
        var before = OwnFailures.CountOf(OwnFailure.SubjectsUnreadable);
        using (Detections.Subscribe(static _ => Assert.Fail("There is nothing to tell.")))
        {
            var subjects = default(DetectionSubjects);
            subjects.Set(SubjectKind.Account, DetectionValue.From(new Unprintable()), verified: false);
            var detection = new Detection(Point, null, in subjects, default);
            var decision = DetectionHub.Report(null, in detection);
            DetectionHub.Supply(null, in detection, in decision, default(Values0));
        }

        Assert.Equal(before + 1, OwnFailures.CountOf(OwnFailure.SubjectsUnreadable));
    }

    [Fact]
    public void Values_are_supplied_only_when_the_sink_asks()
    {
        var quiet = new FakeSink();
        var curious = new FakeSink { Decision = default(RiskDecision).WithEvidenceWanted() };
        Assert.False(Report(quiet).WantsEvidence);
        Assert.True(Report(curious).WantsEvidence);
    }

    [Fact]
    public void Hand_written_report_reaches_the_sink_with_its_subjects()
    {
        var sink = new FakeSink { Decision = default(RiskDecision).WithEvidenceWanted() };
        Assert.Equal(default, Detections.Report(Point));
        Detections.TryAttach(sink, out var attachment);
        using (attachment)
        {
            Detections.Report(Point, null, new SubjectClaim(SubjectKind.Tenant, "t1", true));
        }

        Assert.Equal(["UPL-1.LeftRoot"], sink.Reported);
        Assert.Single(sink.Supplied);
    }

    private static RiskDecision Report(IDetectionSink? sink = null)
    {
        var detection = new Detection(Point, null, default, default);
        return DetectionHub.Report(sink, in detection);
    }

    private static void Supply(string account)
    {
        var subjects = default(DetectionSubjects);
        subjects.Set(SubjectKind.Account, DetectionValue.From(account), verified: false);
        var detection = new Detection(Point, null, in subjects, default);
        var decision = DetectionHub.Report(null, in detection);
        if (decision.WantsEvidence)
        {
            DetectionHub.Supply(null, in detection, in decision, new Values1(DetectionValue.From("../x")));
        }
    }

    private sealed class Unprintable
    {
        public override string ToString() => throw new InvalidOperationException("text");
    }
}
