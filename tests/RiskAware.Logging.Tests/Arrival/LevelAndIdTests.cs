using Microsoft.Extensions.Logging;
using RiskAware.Logging.Tests.Loggers;
using RiskAware.Logging.Tests.Shop;

namespace RiskAware.Logging.Tests.Arrival;

public sealed class LevelAndIdTests
{
    public static TheoryData<string> Loggers => RealLogger.All;

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Attempt_is_a_warning_success_an_error_and_a_declared_level_wins(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.LeftRoot(log.Logger, "a");
        Traversal.Read(log.Logger, "a");
        Traversal.Probed(log.Logger, "a");
        Assert.Equal([LogLevel.Warning, LogLevel.Error, LogLevel.Information], log.Entries.Select(e => e.Level));
    }

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Id_is_a_stable_hash_of_the_name_that_arrives_beside_it(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.LeftRoot(log.Logger, "a");
        Traversal.Read(log.Logger, "a");
        Assert.Equal([Fnv1a("UPL-1.LeftRoot"), Fnv1a("UPL-1.Read")], log.Entries.Select(e => e.EventId));
        Assert.Equal(2098504201, log.Entries[0].EventId);
        Assert.All(log.Entries, e => Assert.True(e.EventId >= 0));
        if (name is not ("console" or "json"))
        {
            Assert.Equal(["UPL-1.LeftRoot", "UPL-1.Read"], log.Entries.Select(e => e.EventName));
        }
    }

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Whole_entry_equals_that_of_the_framework_for_the_same_template(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.LeftRoot(log.Logger, "../etc/passwd");
        FrameworkLog.LeftRoot(log.Logger, "../etc/passwd");
        var (ours, framework) = (log.Entries[0], log.Entries[1]);
        Assert.Equal(framework with { Values = null }, ours with { Values = null });
        Assert.Equal(framework.Values, ours.Values);
    }

    private static int Fnv1a(string text)
        => (int)(text.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619) & int.MaxValue);
}
