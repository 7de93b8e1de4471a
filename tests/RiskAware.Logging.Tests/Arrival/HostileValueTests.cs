using RiskAware.Logging.Tests.Loggers;
using RiskAware.Logging.Tests.Shop;

namespace RiskAware.Logging.Tests.Arrival;

/// <summary>Values whose own code fails or never ends: each logger gets its line.</summary>
public sealed class HostileValueTests
{
    public static TheoryData<string> Loggers => RealLogger.All;

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Value_without_text_is_named_by_its_type(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.Held(log.Logger, new Unshowable());
        Traversal.Held(log.Logger, new object[] { new Unshowable(), 1 });
        Assert.Equal(2, log.Entries.Count);
        Assert.All(log.Entries, e => Assert.Contains("(Unshowable)", e.Text));
    }

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Collection_that_never_ends_is_bounded(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.Sent(log.Logger, Endless(), []);
        Assert.InRange(log.Single.Text.Length, 100, 1100);
    }

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Huge_array_is_bounded(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.Sent(log.Logger, [], new int[1_000_000]);
        Assert.InRange(log.Single.Text.Length, 100, 1100);
    }

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Collection_that_breaks_off_keeps_what_came_before(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.Sent(log.Logger, Breaking(), []);
        Assert.Contains("first", log.Single.Text);
        Assert.Contains("IOException", log.Single.Text);
    }

    private static IEnumerable<string> Endless()
    {
        while (true)
        {
            yield return "x";
        }
    }

    private static IEnumerable<string> Breaking()
    {
        yield return "first";
        throw new IOException("secret");
    }

    private sealed class Unshowable : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => throw new InvalidOperationException();

        public override string ToString() => throw new InvalidOperationException();
    }
}
