using RiskAware.Logging.Tests.Loggers;
using RiskAware.Logging.Tests.Shop;

namespace RiskAware.Logging.Tests.Arrival;

/// <summary>What an attacker writes: visible in the text, unchanged in the value.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "a\r\nfail: Shop.Files[1]\n      forged\u001b[2K\u202e\u2028\u200b\ufeff\0\U000e0041";
    private const string Visible = "a\\r\\nfail: Shop.Files[1]\\n      forged\\u001B[2K\\u202E\\u2028\\u200B\\uFEFF\\u0000\\U000E0041";

    public static TheoryData<string> Structured => RealLogger.Structured;

    [Theory]
    [InlineData("console")]
    [InlineData("json")]
    [InlineData("nlog")]
    [InlineData("opentelemetry")]
    public void Text_shows_what_was_written_and_forges_nothing(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.LeftRoot(log.Logger, Hostile);
        Assert.Equal(Visible + " left the root", log.Single.Text);
    }

    [Theory]
    [MemberData(nameof(Structured))]
    public void Value_is_what_was_written(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.LeftRoot(log.Logger, Hostile);
        Assert.Equal(Hostile, log.Single["Name"]);
    }

    [Theory]
    [MemberData(nameof(Structured))]
    public void Value_without_end_is_cut_and_marked(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.LeftRoot(log.Logger, new string('x', 1023) + "😀" + new string('y', 100_000));
        Assert.Equal(new string('x', 1023) + "…[+100002]", log.Single["Name"]);
        Assert.InRange(log.Single.Text.Length, 1024, 1100);
    }

    [Fact]
    public void Serilog_renders_the_raw_value_itself_as_it_does_for_the_framework()
    {
        using var log = RealLogger.Create("serilog");
        Traversal.LeftRoot(log.Logger, "a\nb");
        FrameworkLog.LeftRoot(log.Logger, "a\nb");
        Assert.Equal(log.Entries[1].Text, log.Entries[0].Text);
        Assert.Equal("\"a\nb\" left the root", log.Entries[0].Text);
    }

    [Theory]
    [MemberData(nameof(Structured))]
    public void Lone_surrogates_cost_no_entry(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.LeftRoot(log.Logger, new string(['\ud800', 'x']));
        if (name != "serilog")
        {
            Assert.Equal("\\uD800x left the root", log.Single.Text);
        }
    }
}
