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
}
