using RiskAware.CompilerServices;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Evidence;

public sealed class ThresholdTests
{
    [Fact]
    public void Before_the_crossing_a_detection_is_counted_and_no_evidence()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), confidence: 95, threshold: Threshold(5));
        for (var i = 0; i < 4; i++)
        {
            test.Report(point, Account());
        }

        Assert.Equal((0, 4), (test.Latest.Probability, test.Latest.Detections));
        Assert.Empty(test.Events);
    }

    [Fact]
    public void The_crossing_counts_with_the_confidence_of_the_threshold()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), confidence: 5, threshold: Threshold(5, confidence: 70));
        for (var i = 0; i < 5; i++)
        {
            test.Report(point, Account());
        }

        Assert.Equal(70, test.Latest.Probability);
    }

    [Fact]
    public void Detections_that_are_too_old_do_not_cross()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), threshold: Threshold(3, "00:05:00"));
        for (var i = 0; i < 10; i++)
        {
            test.Report(point, Account());
            test.Clock.Advance(TimeSpan.FromMinutes(3));
        }

        Assert.Equal(0, test.Latest.Probability);
    }

    [Fact]
    public void Many_names_from_one_address_cross_and_one_name_often_does_not()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), threshold: Threshold(10, distinctBy: "userName"));
        for (var i = 0; i < 40; i++)
        {
            test.Report(point, null, DetectionValue.From("mallory" + (i % 9)), Address());
        }

        Assert.Equal(0, test.Latest.Probability);
        test.Report(point, null, DetectionValue.From("mallory9"), Address());
        Assert.Equal(60, test.Latest.Probability);
    }

    [Fact]
    public void After_a_crossing_counting_begins_anew()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), threshold: Threshold(3));
        Assert.Equal([0, 0, 1, 1, 1, 2, 2, 2, 3], Enumerable.Range(0, 9).Select(_ => Times(test, test.Report(point, Account()))));
    }

    [Fact]
    public void After_a_crossing_above_sixteen_counting_begins_anew()
    {
        using var test = new EngineTest();
        var (counted, distinct) = (Point(Risk(), "Counted", threshold: Threshold(20)), Point(Risk("UPL-2"), "Distinct", threshold: Threshold(100, distinctBy: "x")));
        Assert.Equal(5, Enumerable.Range(0, 119).Max(_ => Times(test, test.Report(counted, Account()))));
        Assert.InRange(Enumerable.Range(0, 1000).Max(i => Times(test, test.Report(distinct, null, DetectionValue.From(i), Address()))), 8, 12);
    }

    [Fact]
    public void In_the_silence_after_a_crossing_nothing_is_counted()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), threshold: new(2, TimeSpan.FromMinutes(1), 60, null, TimeSpan.Zero, TimeSpan.FromMinutes(5)));
        var times = new List<int>();
        for (var second = 0; second < 310; second += 10)
        {
            times.Add(Times(test, test.Report(point, Account())));
            test.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        // Crossed at 10 s; what comes before 310 s is silence.
        Assert.Equal((0, 1, 1), (times[0], times[1], times[^1]));
        test.Report(point, Account());
        Assert.Equal(2, Times(test, test.Report(point, Account())));
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 0)]
    [InlineData(1, 1)]
    public void A_leaking_threshold_is_crossed_by_a_burst_and_not_by_a_trickle(int seconds, int crossings)
    {
        using var test = new EngineTest();
        var point = Point(Risk(), threshold: Leaky(6, 10, 300));
        var times = 0;
        for (var i = 0; i < 40; i++)
        {
            times = Times(test, test.Report(point, Address()));
            test.Clock.Advance(TimeSpan.FromSeconds(seconds));
        }

        Assert.Equal(crossings, times);
    }

    [Fact]
    public void A_bucket_of_five_overflows_at_the_sixth()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), threshold: Leaky(6, 10, 0));
        Assert.Equal([0, 0, 0, 0, 0, 1, 1], Enumerable.Range(0, 7).Select(_ => Times(test, test.Report(point, Address()))));
    }

    [Fact]
    public void A_reload_changes_a_threshold_and_leaves_what_is_counted_of_others()
    {
        using var test = new EngineTest();
        var (changed, other) = (Point(Risk(), "Changed", threshold: Threshold(5)), Point(Risk("UPL-2"), "Other", threshold: Threshold(3)));
        test.Report(changed, Account());
        test.Report(other, Account());
        test.Report(other, Account());
        test.Configuration["RiskAware:Points:UPL-1.Changed:Threshold:Count"] = "2";
        test.Engine.Reload();
        Assert.Equal(1, Times(test, test.Report(other, Account())));
        Assert.Equal([0, 1], Enumerable.Range(0, 2).Select(_ => Times(test, test.Report(changed, Account()))));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(15)]
    [InlineData(16)]
    public void Up_to_sixteen_distinct_values_are_counted_exactly(int count)
    {
        using var test = new EngineTest();
        var point = Point(Risk(), threshold: Threshold(count, distinctBy: "userName"));
        for (var i = 0; i < count - 1; i++)
        {
            test.Report(point, null, DetectionValue.From(i), Address());
        }

        Assert.Equal(0, test.Latest.Probability);
        test.Report(point, null, DetectionValue.From(count), Address());
        Assert.Equal(60, test.Latest.Probability);
    }

    [Theory]
    [InlineData(50, 0.15)]
    [InlineData(400, 0.15)]
    [InlineData(3000, 0.3)]
    public void Above_sixteen_distinct_values_are_estimated(int count, double error)
    {
        using var test = new EngineTest();
        var point = Point(Risk(), threshold: Threshold(count, distinctBy: "userName"));
        var crossed = 0;
        for (var i = 1; crossed == 0 && i <= count * 2; i++)
        {
            test.Report(point, null, DetectionValue.From("name" + i), Address());
            crossed = test.Latest.Probability > 0 ? i : 0;
        }

        Assert.InRange(crossed, (int)(count * (1 - error)), (int)(count * (1 + error)) + 3);
    }

    [Fact]
    public void Above_sixteen_every_detection_is_counted_in_sub_windows()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), threshold: Threshold(100));
        for (var i = 0; i < 99; i++)
        {
            test.Report(point, Address());
        }

        Assert.Equal(0, test.Latest.Probability);
        test.Report(point, Address());
        Assert.Equal(60, test.Latest.Probability);
    }

    [Fact]
    public void Sub_windows_forget_what_is_older_than_the_window()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), threshold: Threshold(100, "00:16:00"));
        for (var i = 0; i < 400; i++)
        {
            test.Report(point, Address());
            test.Clock.Advance(TimeSpan.FromSeconds(12));
        }

        Assert.Equal(0, test.Latest.Probability);
    }

    [Fact]
    public void The_same_exception_reported_twice_is_counted_once()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), threshold: Threshold(2));
        var exception = new InvalidOperationException();
        test.Report(point, exception, default, Account());
        test.Report(point, exception, default, Account());
        Assert.Equal((0, 1), (test.Latest.Probability, test.Latest.Detections));
    }

    [Fact]
    public void An_address_that_tries_many_names_is_suspected_and_none_of_the_names()
    {
        using var test = new EngineTest();
        var point = Point(Risk(), threshold: Threshold(5, distinctBy: "userName"));
        for (var i = 0; i < 5; i++)
        {
            test.Report(point, null, DetectionValue.From("name" + i), Account("name" + i, proven: false), Address());
        }

        Assert.Equal(0, test.Observer.Assessments.Where(static a => a.SubjectKind == SubjectKind.Account).Max(static a => a.Score));
        Assert.Equal(48, test.Observer.Assessments.Where(static a => a.SubjectKind == SubjectKind.ClientAddress).Max(static a => a.Score));
        Assert.Equal(SubjectKind.ClientAddress, test.Events.Single().SubjectKind);
    }

    private static ThresholdDescriptor Leaky(int count, int leakSeconds, int silentSeconds)
        => new(count, TimeSpan.Zero, 60, null, TimeSpan.FromSeconds(leakSeconds), TimeSpan.FromSeconds(silentSeconds));

    private static int Times(EngineTest test, RiskDecision decision) => test.Engine.Explain(decision.IncidentId)!.Terms.Single().Times;
}
