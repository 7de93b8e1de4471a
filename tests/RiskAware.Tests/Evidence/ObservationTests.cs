using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Evidence;

public sealed class ObservationTests
{
    [Fact]
    public void Six_weak_points_on_one_request_are_one_observation()
    {
        using var test = new EngineTest();
        var risk = Risk();
        using (test.Request(Account()))
        {
            for (var i = 0; i < 6; i++)
            {
                test.Report(Point(risk, "P" + i, 25));
            }
        }

        Assert.Equal(25, test.Latest.Probability);
        Assert.Equal(6, test.Latest.Detections);
    }

    [Theory]
    [InlineData(25, 60)]
    [InlineData(60, 25)]
    public void Of_one_request_the_strongest_counts_whatever_the_order(int first, int second)
    {
        using var test = new EngineTest();
        var risk = Risk();
        using (test.Request(Account()))
        {
            test.Report(Point(risk, "P" + first, first));
            test.Report(Point(risk, "P" + second, second));
        }

        Assert.Equal(60, test.Latest.Probability);
    }

    [Fact]
    public void Two_requests_are_two_observations()
    {
        using var test = new EngineTest();
        var risk = Risk();
        using (test.Request(Account()))
        {
            test.Report(Point(risk, "A", 50));
        }

        using (test.Request(Account()))
        {
            test.Report(Point(risk, "B", 50));
        }

        Assert.Equal(75, test.Latest.Probability);
    }

    [Fact]
    public void What_an_earlier_request_contributed_stays_when_a_stronger_detection_replaces_the_same_point()
    {
        using var test = new EngineTest();
        var risk = Risk();
        var weak = Point(risk, "Weak", 50);
        using (test.Request(Account()))
        {
            test.Report(weak);
        }

        using (test.Request(Account()))
        {
            test.Report(weak);
            test.Report(Point(risk, "Strong", 60));
        }

        Assert.Equal(80, test.Latest.Probability);
    }

    [Fact]
    public void The_same_exception_reported_twice_is_one_detection()
    {
        using var test = new EngineTest();
        var risk = Risk();
        var exception = new UnauthorizedAccessException();
        var first = test.Report(Point(risk, "Inner", 50), exception, default, Account());
        var second = test.Report(Point(risk, "Outer", 40), exception, default, Account());
        Assert.Equal(first.DetectionId, second.DetectionId);
        Assert.Equal((50, 1), (test.Latest.Probability, test.Latest.Detections));
    }

    [Fact]
    public void An_exception_reported_again_about_others_opens_incidents_with_ids_of_their_own()
    {
        using var test = new EngineTest();
        var point = Point(Risk());
        var exception = new UnauthorizedAccessException();
        var first = test.Report(point, exception, default, Address());
        test.Report(point, exception, default, Account(), Address());
        test.Report(point, exception, default, Session(), Account("bob"));
        Assert.Equal(4, test.Observer.Assessments.Select(static a => a.Subject).Distinct().Count());
        Assert.Equal(4, test.Observer.Assessments.Select(static a => a.IncidentId).Distinct().Count());
        Assert.All(test.Observer.Assessments, a => Assert.Equal(first.DetectionId, a.DetectionId));
    }

    [Fact]
    public void An_exception_object_that_is_kept_and_thrown_again_is_a_new_detection()
    {
        using var test = new EngineTest();
        var point = Point(Risk());
        var exception = new UnauthorizedAccessException();
        var first = test.Report(point, exception, default, Account());
        test.Clock.Advance(TimeSpan.FromMinutes(5));
        var second = test.Report(point, exception, default, Account());
        Assert.NotEqual(first.DetectionId, second.DetectionId);
        Assert.Equal(2, test.Latest.Detections);
    }

    [Fact]
    public void An_exception_object_that_many_requests_share_does_not_tie_them_together()
    {
        using var test = new EngineTest();
        var point = Point(Risk());
        var exception = new UnauthorizedAccessException();
        for (var i = 0; i < 200; i++)
        {
            test.Report(point, exception, default, Account("a" + i));
        }

        Assert.InRange(test.Observer.Assessments.Select(static a => a.DetectionId).Distinct().Count(), 5, 200);
        Assert.Equal(200, test.Observer.Assessments.Select(static a => a.IncidentId).Distinct().Count());
    }

    [Fact]
    public void Detections_minutes_apart_on_one_connection_are_observations_of_their_own()
    {
        using var test = new EngineTest();
        var risk = Risk();
        using var connection = test.Request(Account());
        test.Report(Point(risk, "A", 50));
        test.Clock.Advance(TimeSpan.FromMinutes(5));
        test.Report(Point(risk, "B", 50));
        Assert.Equal(72, test.Latest.Probability);
    }

    [Fact]
    public void A_stronger_detection_takes_back_only_what_its_own_request_contributed()
    {
        using var test = new EngineTest();
        var risk = Risk();
        var weak = Point(risk, "Weak", 50);
        using var one = test.Request(Account());
        test.Report(weak);
        using (test.Request(Account()))
        {
            test.Report(weak);
        }

        test.Report(Point(risk, "Strong", 60));
        Assert.Equal(80, test.Latest.Probability);
    }

    [Fact]
    public void What_another_request_has_refreshed_stays_when_this_one_finds_something_stronger()
    {
        using var test = new EngineTest();
        var risk = Risk();
        var weak = Point(risk, "Weak", 50);
        using var one = test.Request(Account());
        test.Report(weak);
        test.Clock.Advance(TimeSpan.FromSeconds(1));
        using (test.Request(Account()))
        {
            test.Report(weak);
        }

        test.Clock.Advance(TimeSpan.FromSeconds(1));
        test.Report(weak);
        test.Report(Point(risk, "Strong", 60));
        Assert.Equal(80, test.Latest.Probability);
    }

    [Fact]
    public void Two_exceptions_are_two_detections()
    {
        using var test = new EngineTest();
        var risk = Risk();
        test.Report(Point(risk, "Inner", 50), new UnauthorizedAccessException(), default, Account());
        test.Report(Point(risk, "Outer", 50), new UnauthorizedAccessException(), default, Account());
        Assert.Equal((75, 2), (test.Latest.Probability, test.Latest.Detections));
    }

    [Fact]
    public void An_exception_reported_for_two_risks_is_a_detection_of_each()
    {
        using var test = new EngineTest();
        var exception = new UnauthorizedAccessException();
        var first = test.Report(Point(Risk("UPL-1")), exception, default, Account());
        var second = test.Report(Point(Risk("LOG-1")), exception, default, Account());
        Assert.NotEqual(first.DetectionId, second.DetectionId);
        Assert.Equal(60, test.Latest.Probability);
    }

    [Fact]
    public void A_success_beside_a_stronger_attempt_of_one_request_still_counts_as_a_success()
    {
        using var test = new EngineTest();
        var risk = Risk();
        using (test.Request(Account()))
        {
            test.Report(Point(risk, "Tried", 95));
            test.Report(Point(risk, "Done", 90, stage: Stage.Success));
        }

        Assert.True(test.Events[^1].Breach);
        Assert.Equal(95, test.Events[^1].RiskProbability);
    }
}
