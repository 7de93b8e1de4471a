using RiskAware.Logging.Tests.Loggers;
using RiskAware.Logging.Tests.Shop;

namespace RiskAware.Logging.Tests.Arrival;

public sealed class SensitiveTests : IDisposable
{
    public static TheoryData<string> Loggers => RealLogger.All;

    public static TheoryData<string> Structured => RealLogger.Structured;

    public void Dispose()
    {
        SensitiveKeys.Remove("k1");
        SensitiveKeys.Remove("k2");
    }

    [Theory]
    [MemberData(nameof(Loggers))]
    public void Nothing_of_a_sensitive_value_arrives(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.Tried(log.Logger, "ann", "hunter2", 4711, ["code-1", "code-2"]);
        SensitiveKeys.Use("k1", new byte[16]);
        Traversal.Tried(log.Logger, "ann", "hunter2", 4711, ["code-1", "code-2"]);
        Assert.Equal(2, log.Entries.Count);
        Assert.All(log.Entries, e => Assert.DoesNotMatch("hunter2|4711|code-", e.Text + string.Join(' ', e.Values ?? [])));
    }

    [Theory]
    [MemberData(nameof(Structured))]
    public void Sensitive_value_is_masked_and_with_a_key_told_apart(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.Tried(log.Logger, "ann", "hunter2", 1, []);
        SensitiveKeys.Use("k1", new byte[16]);
        Traversal.Tried(log.Logger, "ann", "hunter2", 1, ["a"]);
        Traversal.Tried(log.Logger, "bob", "other", 2, ["b"]);
        SensitiveKeys.Use("k2", [.. Enumerable.Repeat((byte)1, 16)]);
        Traversal.Tried(log.Logger, "ann", "hunter2", 1, ["a"]);

        var secrets = log.Entries.Select(e => (string)e["Secret"]!).ToList();
        Assert.Equal("***", secrets[0]);
        Assert.Matches("^hmac:k1:[0-9a-f]{16}$", secrets[1]);
        Assert.NotEqual(secrets[1], secrets[2]);
        Assert.Matches("^hmac:k2:[0-9a-f]{16}$", secrets[3]);
        Assert.Equal([secrets[3], secrets[1]], SensitiveKeys.HashesOf("hunter2"));
        Assert.NotEqual(log.Entries[1]["Number"], log.Entries[2]["Number"]);
        Assert.NotEqual(log.Entries[1]["Codes"], log.Entries[2]["Codes"]);
    }

    [Theory]
    [MemberData(nameof(Structured))]
    public void Sensitive_null_is_null(string name)
    {
        using var log = RealLogger.Create(name);
        Traversal.Tried(log.Logger, "ann", null, 1, []);
        Assert.Null(log.Single["Secret"]);
    }
}
