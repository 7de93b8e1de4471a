using Microsoft.Extensions.Logging;
using RiskAware.Logging.Tests.Loggers;
using RiskAware.Logging.Tests.Shop;

namespace RiskAware.Logging.Tests.Arrival;

/// <summary>The values of a detection, as each logger delivers them, beside those of the framework's own generated logging.</summary>
public sealed class ValueTests
{
    private static readonly Guid Id = Guid.Parse("01020304-0506-0708-090a-0b0c0d0e0f10");

    public static TheoryData<string> Loggers => RealLogger.All;

    public static TheoryData<string> Structured => RealLogger.Structured;

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Number_guid_enum_nullable_and_null_arrive_as_those_of_the_framework(string name)
        => Same(
            name,
            log => Traversal.Measured(log, -5, Id, DayOfWeek.Friday, 7, null, null),
            log => FrameworkLog.Measured(log, -5, Id, DayOfWeek.Friday, 7, null, null));

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Times_truth_letters_and_amounts_arrive_as_those_of_the_framework(string name)
    {
        var when = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(2));
        Same(
            name,
            log => Traversal.Timed(log, when, TimeSpan.FromMilliseconds(1500), new(2026, 3, 4), true, 'x', 12.50m),
            log => FrameworkLog.Timed(log, when, TimeSpan.FromMilliseconds(1500), new(2026, 3, 4), true, 'x', 12.50m));
    }

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Format_alignment_and_braces_arrive_as_those_of_the_framework(string name)
        => Same(name, log => Traversal.Formatted(log, 1234.56, "ab"), log => FrameworkLog.Formatted(log, 1234.56, "ab"));

    [Theory]
    [InlineData("serilog")]
    [InlineData("nlog")]
    [InlineData("opentelemetry")]
    public void Values_of_structured_loggers_are_objects(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.Measured(log.Logger, -5, Id, DayOfWeek.Friday, 7, null, null);
        Assert.Equal(-5, log.Single["Count"]);
        Assert.Equal(Id, log.Single["Id"]);
        Assert.Equal(DayOfWeek.Friday, log.Single["Day"]);
        Assert.Equal(7, log.Single["Maybe"]);
        Assert.Null(log.Single["Nothing"]);
        Assert.Null(log.Single["None"]);
        Assert.Equal("{Count} {Id} {Day} {Maybe} {Nothing} {None}", log.Single["{OriginalFormat}"]);
    }

    [Theory]
    [InlineData("serilog")]
    [InlineData("nlog")]
    [InlineData("opentelemetry")]
    public void Items_of_a_collection_arrive_as_those_of_the_framework(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.Sent(log.Logger, ["a", null, "b\n"], [1, 2]);
        FrameworkLog.Sent(log.Logger, ["a", null, "b\n"], [1, 2]);
        Assert.Equal(log.Entries[1]["Names"], log.Entries[0]["Names"]);
        Assert.Equal(log.Entries[1]["Numbers"], log.Entries[0]["Numbers"]);
    }

    [Theory]
    [InlineData("console")]
    [InlineData("json")]
    [InlineData("nlog")]
    [InlineData("opentelemetry")]
    public void Items_of_a_collection_are_listed_in_the_text(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.Sent(log.Logger, ["a", null, "b\n"], [1, 2]);
        Traversal.Sent(log.Logger, null, []);
        Traversal.Headed(log.Logger, new Dictionary<string, object?> { ["Host"] = "x\r\ny", ["Via"] = new[] { "p", "q" } });
        Assert.Equal(["a, (null), b\\n 1, 2", "(null) ", "[Host, x\\r\\ny], [Via, p, q]"], log.Entries.Select(e => e.Text));
    }

    [Fact]
    public void Dictionary_is_a_dictionary_for_serilog()
    {
        using var log = RealLogger.Create("serilog");
        Traversal.Headed(log.Logger, new Dictionary<string, object?> { ["Host"] = "x\r\ny", ["Length"] = 5 });
        Assert.Equal(new Dictionary<string, object?> { ["Host"] = "x\r\ny", ["Length"] = 5 }, log.Single["Headers"]);
    }

    [Theory]
    [MemberData(nameof(Structured))]
    public void Object_arrives_as_its_text(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.Held(log.Logger, new { Name = "x\ny" });
        Traversal.Held(log.Logger, new Uri("https://example.com/a b"));
        Assert.Equal(["{ Name = x\ny }", "https://example.com/a b"], log.Entries.Select(e => e["Item"]));
    }

    private static void Same(string name, Action<ILogger> ours, Action<ILogger> framework)
    {
        using var log = RealLogger.Create(name);
        ours(log.Logger);
        framework(log.Logger);
        Assert.Equal(2, log.Entries.Count);
        Assert.Equal(log.Entries[1].Text, log.Entries[0].Text);
        Assert.Equal(log.Entries[1].Values, log.Entries[0].Values);
    }
}
