using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Events;

public sealed class RiskEventTests
{
    [Theory]
    [InlineData("EventId", JsonValueKind.String)]
    [InlineData("EventName", JsonValueKind.String)]
    [InlineData("EventType", JsonValueKind.String)]
    [InlineData("EventTime", JsonValueKind.Number)]
    [InlineData("RiskScore", JsonValueKind.Number)]
    [InlineData("RiskProbability", JsonValueKind.Number)]
    [InlineData("Breach", JsonValueKind.False)]
    [InlineData("Request", JsonValueKind.String)]
    [InlineData("ChildEvent", JsonValueKind.String)]
    [InlineData("ChildEventCount", JsonValueKind.Number)]
    [InlineData("Description", JsonValueKind.String)]
    [InlineData("Action", JsonValueKind.String)]
    [InlineData("Instruction", JsonValueKind.String)]
    [InlineData("EventOwner", JsonValueKind.String)]
    [InlineData("RiskId", JsonValueKind.String)]
    [InlineData("IncidentId", JsonValueKind.String)]
    [InlineData("Sequence", JsonValueKind.Number)]
    [InlineData("State", JsonValueKind.String)]
    [InlineData("Mode", JsonValueKind.String)]
    [InlineData("ActionIntended", JsonValueKind.String)]
    [InlineData("Stage", JsonValueKind.String)]
    [InlineData("Graduation", JsonValueKind.String)]
    [InlineData("DeclarationHash", JsonValueKind.String)]
    [InlineData("PolicyRevision", JsonValueKind.Number)]
    [InlineData("Points", JsonValueKind.Array)]
    [InlineData("Subject", JsonValueKind.String)]
    [InlineData("SubjectKind", JsonValueKind.String)]
    [InlineData("TraceId", JsonValueKind.String)]
    [InlineData("SpanId", JsonValueKind.String)]
    [InlineData("Service", JsonValueKind.String)]
    [InlineData("Version", JsonValueKind.String)]
    [InlineData("Environment", JsonValueKind.String)]
    [InlineData("Instance", JsonValueKind.String)]
    [InlineData("SchemaVersion", JsonValueKind.String)]
    public void Field_has_its_json_type(string name, JsonValueKind kind)
    {
        using var json = JsonDocument.Parse(RiskEventJson.Write(One()));
        Assert.Equal(kind, json.RootElement.GetProperty(name).ValueKind);
    }

    [Fact]
    public void Event_says_what_is_declared_and_what_happened()
    {
        using var activity = new Activity("request").SetIdFormat(ActivityIdFormat.W3C).Start();
        var e = One();
        Assert.Equal(("Path traversal", "malicious_direct_reference", "A file outside the root is read"), (e.EventName, e.EventType, e.Description));
        Assert.Equal(("files-team", "Revoke the session", Hash), (e.EventOwner, e.Instruction, e.DeclarationHash));
        Assert.Equal(("UPL-1", "POST /attachments", "alice", SubjectKind.Account), (e.RiskId, e.Request, e.Subject, e.SubjectKind));
        Assert.Equal(["UPL-1.LeftRoot"], e.Points);
        Assert.Equal((60, 48, 1), (e.RiskProbability, e.RiskScore, e.ChildEventCount));
        Assert.Equal((activity.TraceId.ToHexString(), activity.SpanId.ToHexString()), (e.TraceId, e.SpanId));
        Assert.Equal(1, e.PolicyRevision);
    }

    [Fact]
    public void Event_time_is_the_wall_clock_in_milliseconds_and_the_id_a_version_7_of_it()
    {
        using var test = new EngineTest();
        test.Clock.Advance(TimeSpan.FromMinutes(3));
        test.Report(Point(Risk()), Account());
        var e = test.Events.Single();
        Assert.Equal(test.Clock.Start.AddMinutes(3).ToUnixTimeMilliseconds(), e.EventTime);
        Assert.Equal(7, Guid.Parse(e.EventId).Version);
        Assert.Equal(e.EventTime, MillisecondsOf(Guid.Parse(e.EventId)));
    }

    [Fact]
    public void Detection_and_incident_have_ids_of_version_7_that_differ()
    {
        using var test = new EngineTest();
        var ids = Enumerable.Range(0, 1000).Select(i => test.Report(Point(Risk()), Account("a" + i))).ToArray();
        Assert.Equal(2000, ids.SelectMany(static d => new[] { d.DetectionId, d.IncidentId }).Distinct().Count());
        Assert.All(ids, static d => Assert.Equal((7, 7), (d.DetectionId.Version, d.IncidentId.Version)));
        Assert.Equal(test.Clock.Start.ToUnixTimeMilliseconds(), MillisecondsOf(ids[0].DetectionId));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(57)]
    public void Of_many_detections_the_latest_twenty_are_listed_oldest_first(int count)
    {
        using var test = new EngineTest();
        var weak = Point(Risk(), "Weak", 5);
        var ids = Enumerable.Range(1, count - 1).Select(_ => test.Report(weak, Account()).DetectionId).ToList();
        ids.Add(test.Report(Point(Risk(), "Strong", 60), Account()).DetectionId);
        var opened = Assert.Single(test.Events);
        Assert.Equal((string.Join(' ', ids.TakeLast(20)), count), (opened.ChildEvent, opened.ChildEventCount));
    }

    [Fact]
    public void Child_events_are_the_detections_in_their_order()
    {
        using var test = new EngineTest();
        var risk = Risk();
        var first = test.Report(Point(risk, "A", 10), Account());
        var second = test.Report(Point(risk, "B", 10), Account());
        var third = test.Report(Point(risk, "C", 60), Account());
        Assert.Equal($"{first.DetectionId} {second.DetectionId} {third.DetectionId}", test.Events.Single().ChildEvent);
    }

    [Fact]
    public void Of_many_child_events_the_latest_twenty_are_listed_and_all_are_counted()
    {
        using var test = new EngineTest();
        var risk = Risk();
        var ids = Enumerable.Range(0, 33).Select(i => test.Report(Point(risk, "A", 10), Account()).DetectionId.ToString()).ToList();
        ids.Add(test.Report(Point(risk, "B", 90), Account()).DetectionId.ToString());
        Assert.Equal(ids[^20..], test.Events.Single().ChildEvent.Split(' '));
        Assert.Equal(34, test.Events.Single().ChildEventCount);
    }

    [Theory]
    [InlineData("a\r\nb\u2028c\u202Ed\0\"\\{}")]
    [InlineData("half \ud800 pair")]
    [InlineData("half \udc00")]
    [InlineData("</script><b>\ud83d\ude00")]
    public void No_name_of_a_subject_breaks_the_line_or_the_json(string name)
    {
        using var test = new EngineTest();
        test.Report(Point(Risk()), Account(name));
        var line = RiskEventJson.Write(test.Events.Single());
        Assert.All(line, static c => Assert.InRange(c, ' ', '~'));
        using var json = JsonDocument.Parse(line);
        Assert.Equal(name.Replace('\ud800', name.Contains('\ude00') ? '\ud800' : '\ufffd').Replace("\udc00", "\ufffd", StringComparison.Ordinal), json.RootElement.GetProperty("Subject").GetString());
    }

    [Fact]
    public void Words_of_the_states_are_those_of_the_design()
    {
        using var test = new EngineTest();
        test.Report(Point(Risk(), "A", 30), Account());
        test.Report(Point(Risk(), "B", 90), Account());
        test.Clock.Advance(TimeSpan.FromHours(1));
        test.Engine.Tick();
        var states = test.Events.Select(static e => JsonDocument.Parse(RiskEventJson.Write(e)).RootElement.GetProperty("State").GetString());
        Assert.Equal(["open", "update", "closed"], states);
    }

    [Fact]
    public void Names_of_the_service_come_from_the_options()
    {
        using var test = new EngineTest(configure: static o => (o.Service, o.Version, o.Environment, o.Instance) = ("shop", "2.1", "test", "node7"));
        test.Report(Point(Risk()), Account());
        var e = test.Events.Single();
        Assert.Equal(("shop", "2.1", "test", "node7"), (e.Service, e.Version, e.Environment, e.Instance));
    }

    [Fact]
    public void A_step_of_the_wall_clock_is_seen_and_followed_and_ends_nothing_early()
    {
        using var test = new EngineTest();
        test.Report(Point(Risk(responses: Response(ResponseKind.Delay, 10, 10))), Account());
        test.Clock.StepWall(TimeSpan.FromDays(2));
        test.Engine.Tick();
        Assert.Equal(DecisionKind.Delay, test.Check(Account()).Kind);
        Assert.Contains(test.Loggers.Lines, static l => l.Contains("wall clock was set", StringComparison.Ordinal));
        test.Report(Point(Risk("LOG-1")), Account());
        Assert.Equal(test.Clock.Start.AddDays(2).ToUnixTimeMilliseconds(), test.Events[^1].EventTime);
    }

    private static RiskEvent One()
    {
        using var test = new EngineTest();
        using var scope = test.Request(Account());
        test.Report(Point(Risk()));
        return test.Events.Single();
    }

    private static long MillisecondsOf(Guid id) => long.Parse(id.ToString("N")[..12], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
