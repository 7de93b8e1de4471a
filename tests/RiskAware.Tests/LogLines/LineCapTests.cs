using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.LogLines;

public sealed class LineCapTests
{
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    private readonly DetectionPointDescriptor _point = Point(Risk(), confidence: 5);
    private readonly RecordingLog _log = new();

    [Fact]
    public void The_eleventh_line_of_a_point_about_a_subject_within_a_minute_is_left_out()
    {
        using var test = new EngineTest();
        _log.Detect(test, 25, _point, Account());
        Assert.Equal((10, 0), (_log.Lines.Length, _log.Summaries.Length));
    }

    [Fact]
    public void What_is_left_out_is_told_once_when_the_minute_is_over()
    {
        using var test = new EngineTest();
        _log.Detect(test, 12, _point, Account());
        test.Clock.Advance(TimeSpan.FromSeconds(30));
        var incident = _log.Detect(test, _point, Account()).IncidentId;
        test.Engine.Tick();
        Assert.Empty(_log.Summaries);
        test.Clock.Advance(TimeSpan.FromSeconds(30));
        test.Engine.Tick();
        test.Engine.Tick();
        var summary = Assert.Single(_log.Summaries);
        Assert.Equal(
            $"UPL-1.LeftRoot: 3 more log lines about Account alice left out from 2026-03-01 12:00:00Z to 2026-03-01 12:00:30Z; incident {incident}",
            summary.Text);
        Assert.Equal((LogLevel.Warning, _point.EventId.Id, "UPL-1.LeftRoot.LinesLeftOut"), (summary.Level, summary.Event.Id, summary.Event.Name));
        Assert.Equal(
            ("UPL-1.LeftRoot", 3L, SubjectKind.Account, "alice", test.Clock.Start, test.Clock.Start.AddSeconds(30), incident),
            (summary["PointId"], summary["LinesLeftOut"], summary["SubjectKind"], summary["Subject"], summary["First"], summary["Last"], summary["IncidentId"]));
        Assert.StartsWith("{PointId}: ", (string)summary["{OriginalFormat}"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_minute_has_lines_of_its_own_and_its_first_detection_tells_the_last_one()
    {
        using var test = new EngineTest();
        _log.Detect(test, 15, _point, Account());
        test.Clock.Advance(s_minute);
        _log.Detect(test, 11, _point, Account());
        Assert.Equal((20, 5L), (_log.Lines.Length, _log.LeftOut));
    }

    [Fact]
    public void Other_subjects_and_other_points_have_lines_of_their_own()
    {
        using var test = new EngineTest();
        _log.Detect(test, 12, _point, Account());
        _log.Detect(test, 12, _point, Account("bob"));
        _log.Detect(test, 12, _point, Account(proven: false));
        _log.Detect(test, 12, Point(_point.Risk, "Refused", 5), Account());
        Assert.Equal(40, _log.Lines.Length);
    }

    [Fact]
    public void Who_attacks_signed_in_uses_up_no_lines_of_those_behind_the_same_address()
    {
        using var test = new EngineTest();
        _log.Detect(test, 50, _point, Account("mallory"), Address());
        _log.Detect(test, 10, _point, Account(), Address());
        _log.Detect(test, 10, _point, new SubjectClaim(SubjectKind.Tenant, "t1", true), Account("carol"), Address());
        Assert.Equal(30, _log.Lines.Length);
    }

    [Fact]
    public void Who_sprays_names_from_one_address_gets_the_lines_of_one_subject()
    {
        using var test = new EngineTest();
        for (var i = 0; i < 200; i++)
        {
            _log.Detect(test, _point, Account("invented" + i, proven: false), Address());
        }

        test.Clock.Advance(s_minute);
        test.Engine.Tick();
        Assert.Equal((10, 190L), (_log.Lines.Length, _log.LeftOut));
        Assert.Equal("203.0.113.7", Assert.Single(_log.Summaries)["Subject"]);
    }

    [Fact]
    public void A_flood_of_invented_subjects_writes_no_more_lines_than_a_point_may()
    {
        using var test = new EngineTest();
        for (var i = 0; i < 5000; i++)
        {
            _log.Detect(test, _point, Address($"10.0.{i >> 8}.{i & 255}"));
        }

        test.Clock.Advance(s_minute);
        test.Engine.Tick();
        Assert.Equal((300, 4700L), (_log.Lines.Length, _log.LeftOut));
        var summary = Assert.Single(_log.Summaries);
        Assert.Equal(
            "UPL-1.LeftRoot: 4700 more log lines left out from 2026-03-01 12:00:00Z to 2026-03-01 12:00:00Z, about other subjects or nobody", summary.Text);
        Assert.False(summary.Values.ContainsKey("IncidentId"));
    }

    [Fact]
    public void A_flood_of_subjects_that_each_have_had_their_lines_writes_no_summary_for_each()
    {
        using var test = new EngineTest(configure: static o => o.Log.LinesPerPoint = 0);
        for (var i = 0; i < 1000; i++)
        {
            _log.Detect(test, 12, _point, Address($"10.0.{i >> 8}.{i & 255}"));
        }

        test.Clock.Advance(s_minute);
        test.Engine.Tick();
        Assert.Equal((10_000, 2000L, 17), (_log.Lines.Length, _log.LeftOut, _log.Summaries.Length));
    }

    [Fact]
    public void Lines_about_nobody_are_bounded_by_what_the_point_may_write()
    {
        using var test = new EngineTest();
        _log.Detect(test, 305, _point);
        test.Clock.Advance(s_minute);
        test.Engine.Tick();
        Assert.Equal((300, 5L), (_log.Lines.Length, _log.LeftOut));
    }

    [Fact]
    public void A_subject_that_finds_no_room_in_the_engine_finds_no_way_around_the_cap()
    {
        using var test = new EngineTest(configure: static o => o.Ceilings.ClientAddresses = 1);
        var strong = Point(Risk(), "Strong", 95);
        test.Report(strong, Address("198.51.100.1"));
        _log.Detect(test, 400, strong, Address("198.51.100.2"));
        test.Clock.Advance(s_minute);
        test.Engine.Tick();
        Assert.Equal(400, _log.Lines.Length + _log.LeftOut);
        Assert.InRange(_log.Lines.Length, 10, 300);
    }

    [Fact]
    public void What_is_left_out_counts_for_everything_else()
    {
        using var test = new EngineTest();
        var counted = Point(Risk(), "Counted", threshold: Threshold(40));
        _log.Detect(test, 39, counted, Account());
        Assert.Equal(0, test.Latest.Score);
        _log.Detect(test, 1, counted, Account());
        Assert.Equal((48, 40), (test.Latest.Score, test.Latest.Detections));
        Assert.Equal(40, test.Engine.Status.Detections);
        Assert.Equal("UPL-1.Counted", Assert.Single(Assert.Single(test.Events).Points));
        Assert.Equal(10, _log.Lines.Length);
    }

    [Fact]
    public void Setting_the_wall_clock_opens_no_new_minute()
    {
        using var test = new EngineTest();
        foreach (var step in new[] { 0, 3600, -7200, 90 })
        {
            test.Clock.StepWall(TimeSpan.FromSeconds(step));
            test.Engine.Tick();
            _log.Detect(test, 10, _point, Account());
        }

        Assert.Equal((10, 0), (_log.Lines.Length, _log.Summaries.Length));
        test.Clock.Advance(s_minute);
        test.Engine.Tick();
        Assert.Equal(30, _log.LeftOut);
    }

    [Fact]
    public void The_name_of_a_subject_forges_no_line_in_the_summary()
    {
        using var test = new EngineTest();
        _log.Detect(test, 11, _point, Account("alice\r\nwarn: Shop[1]\u202e"));
        test.Clock.Advance(s_minute);
        test.Engine.Tick();
        Assert.Contains("about Account alice\\r\\nwarn: Shop[1]\\u202E left", _log.Summaries[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SubjectKind.Session)]
    [InlineData(SubjectKind.ApiKey)]
    public void What_lets_its_holder_in_stands_in_no_summary(SubjectKind kind)
    {
        using var test = new EngineTest();
        _log.Detect(test, 11, _point, new SubjectClaim(kind, "s3cr3t", true));
        test.Clock.Advance(s_minute);
        test.Engine.Tick();
        var summary = Assert.Single(_log.Summaries);
        Assert.Equal(kind, summary["SubjectKind"]);
        Assert.DoesNotContain("s3cr3t", summary.Text + string.Join(' ', summary.Values.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_level_is_off_there_is_nothing_to_tell()
    {
        using var test = new EngineTest();
        _log.Lowest = LogLevel.Error;
        _log.Detect(test, 20, _point, Account());
        test.Clock.Advance(s_minute);
        test.Engine.Tick();
        _log.Lowest = LogLevel.Trace;
        test.Engine.Tick();
        Assert.Empty(_log.Entries);
    }

    [Fact]
    public void A_logger_that_throws_at_the_summary_is_counted_and_reaches_nobody()
    {
        using var test = new EngineTest();
        _log.Detect(test, 11, _point, Account());
        _log.Failure = new InvalidOperationException();
        var before = OwnFailures.CountOf(OwnFailure.LoggerThrew);
        test.Clock.Advance(s_minute);
        test.Engine.Tick();
        Assert.True(OwnFailures.CountOf(OwnFailure.LoggerThrew) > before);
    }

    [Fact]
    public void The_engines_own_lines_about_decisions_are_bounded_too()
    {
        using var test = new EngineTest(configure: static o => o.Log.LinesPerPoint = 5);
        var strong = Point(Risk(responses: Response(ResponseKind.Delay, 10)), "Strong", 95);
        for (var i = 0; i < 50; i++)
        {
            test.Report(strong, Address("10.0.0." + i));
        }

        test.Clock.Advance(s_minute);
        test.Engine.Tick();
        var lines = test.Loggers.Lines.Where(static l => l.Contains("decided", StringComparison.Ordinal)).ToArray();
        Assert.Equal(6, lines.Length);
        Assert.EndsWith("Risk UPL-1 decided about 45 further subjects from 2026-03-01 12:00:00Z to 2026-03-01 12:00:00Z", lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_comes_after_its_count_was_told_is_written()
    {
        using var test = new EngineTest();
        _log.Detect(test, 11, _point, Account());
        var late = test.Report(_point, Account());
        test.Clock.Advance(s_minute);
        test.Engine.Tick();
        _log.Write(_point, in late);
        Assert.Equal((11, 1L), (_log.Lines.Length, _log.LeftOut));
    }
}
