using RiskAware.CompilerServices;
using RiskAware.Tests.Support;

namespace RiskAware.Tests.Subjects;

/// <summary>A subject that a point names by a number or an id is the one that a request names by the same text.</summary>
public sealed class NumberedSubjectTests
{
    private static readonly DetectionPointDescriptor s_point = TestRisk.Point(TestRisk.Risk("TST-1"));
    private static readonly Guid s_id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    public static TheoryData<string, string> Subjects => new()
    {
        { "int", "-42" },
        { "long", "12345678901" },
        { "guid", "0f8fad5b-d9cb-469f-a165-70867728950e" },
        { "nullable", "7" },
        { "day", "Friday" },
        { "truth", "True" },
        { "decimal", "1.50" },
    };

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_subject_that_is_no_string_is_the_one_of_its_text(string type, string name)
    {
        using var test = new EngineTest();
        Report(test, type);
        var first = test.Latest;
        test.Report(s_point, EngineTest.Account(name, proven: false));
        Assert.Equal((name, first.IncidentId, 2), (test.Latest.Subject, test.Latest.IncidentId, test.Latest.Detections));
        Assert.Equal((name, 1), (first.Subject, first.Detections));
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void It_is_proven_where_it_is_the_account_that_is_signed_in(string type, string name)
    {
        using var test = new EngineTest();
        using (test.Request(EngineTest.Account(name)))
        {
            Report(test, type);
        }

        Assert.Equal((name, true), (test.Latest.Subject, test.Latest.SubjectProven));
        Assert.Single(test.Observer.Assessments);
    }

    [Fact]
    public void It_is_claimed_where_another_account_is_signed_in()
    {
        using var test = new EngineTest();
        using (test.Request(EngineTest.Account("42")))
        {
            Report(test, "int");
        }

        Assert.Equal(["-42 False", "42 True"], test.Observer.Assessments.Select(static a => a.Subject + " " + a.SubjectProven));
    }

    [Fact]
    public void No_number_names_nobody()
    {
        using var test = new EngineTest();
        Report(test, DetectionValue.From((int?)null));
        Assert.Equal((null, string.Empty), (test.Latest.SubjectKind, test.Latest.Subject));
    }

    private static void Report(EngineTest test, string type) => Report(test, type switch
    {
        "int" => DetectionValue.From(-42),
        "long" => DetectionValue.From(12345678901),
        "guid" => DetectionValue.From(s_id),
        "nullable" => DetectionValue.From((int?)7),
        "day" => DetectionValue.From(DayOfWeek.Friday),
        "truth" => DetectionValue.From(true),
        _ => DetectionValue.From(1.50m),
    });

    private static void Report(EngineTest test, DetectionValue account)
    {
        var named = default(DetectionSubjects);
        named.Set(SubjectKind.Account, account, false);
        test.Engine.Report(new Detection(s_point, null, in named, default));
    }
}
