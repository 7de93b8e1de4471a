using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using RiskAware.CompilerServices;
using RiskAware.Configuration;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Hosting;

[Collection(Alone.Name)]
public sealed class AllocationTests
{
    private static readonly Type[] s_exposed = [typeof(TestRisk)];
    private readonly DetectionPointDescriptor _point = Point(Risk(responses: Response(ResponseKind.Delay, 10)));
    private readonly RiskEngine _engine;

    public AllocationTests()
    {
        var options = new OptionsFactory<RiskAwareOptions>([new ConfigureOptions<RiskAwareOptions>(static o => o.Mode = RiskAwareMode.Enforce)], []);
        _engine = new(new OptionsFeed(options, []), new ApplicationFacts(null), new FakeClock(), [], [], [], NullLoggerFactory.Instance);
    }

    [Fact]
    public void A_detection_about_a_known_subject_costs_no_bytes()
        => AssertFree(() => Report(Account(), Address()));

    [Fact]
    public void A_detection_about_a_known_ipv6_address_costs_no_bytes()
        => AssertFree(() => Report(Address("2001:db8:1:2:3:4:5:6")));

    [Fact]
    public void A_detection_below_a_threshold_costs_no_bytes()
    {
        var point = Point(Risk(), "Counted", threshold: Threshold(1000));
        AssertFree(() => Report(point, Account()));
    }

    [Fact]
    public void A_further_detection_of_a_request_costs_no_bytes()
    {
        using var scope = new TestScope(_engine, Account(), Session(), Address());
        AssertFree(() => Report(_point));
    }

    [Fact]
    public void A_hand_over_costs_no_bytes_while_nobody_listens_to_meter_or_trace()
    {
        using var activity = new System.Diagnostics.Activity("of the web server").Start();
        AssertFree(() => HandOver.To(_engine, _point));
        Assert.Empty(activity.Events);
    }

    [Fact]
    public void A_line_that_is_left_out_costs_no_bytes()
    {
        var log = new RecordingLog();
        AssertFree(() =>
        {
            var decision = Report(Account());
            DetectionLog.Write(log, _point, default(Values0), null, in decision);
            return decision;
        });
        Assert.Equal(10, log.Lines.Length);
    }

    [Fact]
    public void A_check_costs_no_bytes_while_nothing_applies_and_while_something_does()
    {
        using var scope = new TestScope(_engine, Account(), Address());
        AssertFree(() => _engine.Check(scope, s_exposed));
        Report(Account());
        Assert.True(_engine.Check(scope, s_exposed).IsDenied);
        AssertFree(() => _engine.Check(scope, s_exposed));
    }

    [Fact]
    public void While_nothing_applies_a_check_does_not_even_ask_for_the_subjects()
    {
        using var scope = new AskingScope(_engine);
        Assert.Equal(default, _engine.Check(scope, s_exposed));
        Assert.False(scope.WasAsked);
    }

    [Fact]
    public void A_live_incident_takes_less_than_200_bytes_beside_the_name()
    {
        const int Count = 20_000;
        var names = Enumerable.Range(0, Count).Select(static i => "account" + i).ToArray();
        var weak = Point(Risk(), "Weak", 5);
        Report(weak, Account("first"));
        var before = GC.GetTotalMemory(true);
        foreach (var name in names)
        {
            Report(weak, Account(name));
        }

        var each = (GC.GetTotalMemory(true) - before) / (double)Count;
        Assert.Equal(Count + 1, _engine.Status.OpenIncidents);
        Assert.InRange(each, 1, 200);
        GC.KeepAlive(names);
    }

    private static void AssertFree(Func<RiskDecision> call)
    {
        for (var i = 0; i < 50; i++)
        {
            call();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            call();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private RiskDecision Report(SubjectClaim one) => Report(_point, one);

    private RiskDecision Report(SubjectClaim one, SubjectClaim two)
    {
        var named = default(DetectionSubjects);
        named.Set(one.Kind, DetectionValue.From(one.Value), one.IsProven);
        named.Set(two.Kind, DetectionValue.From(two.Value), two.IsProven);
        return _engine.Report(new Detection(_point, null, in named, default));
    }

    private RiskDecision Report(DetectionPointDescriptor point, SubjectClaim one)
    {
        var named = default(DetectionSubjects);
        named.Set(one.Kind, DetectionValue.From(one.Value), one.IsProven);
        return _engine.Report(new Detection(point, null, in named, default));
    }

    private RiskDecision Report(DetectionPointDescriptor point) => _engine.Report(new Detection(point, null, default, default));

    private sealed class AskingScope(IDetectionSink sink) : RiskAwareScope(sink)
    {
        internal bool WasAsked { get; private set; }

        protected override SubjectClaim[] ReadSubjects()
        {
            WasAsked = true;
            return [];
        }
    }
}
