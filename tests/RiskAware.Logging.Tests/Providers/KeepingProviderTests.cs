using Microsoft.Extensions.Logging;
using RiskAware.Logging.Tests.Shop;

namespace RiskAware.Logging.Tests.Providers;

/// <summary>A provider that only queues the state, and reads it later on another thread.</summary>
public sealed class KeepingProviderTests
{
    [Fact]
    public async Task State_that_is_read_later_on_another_thread_is_what_it_was()
    {
        var provider = new FakeProvider();
        using var factory = LoggerFactory.Create(b => b.AddProvider(provider));
        var logger = factory.CreateLogger("a");
        var names = new List<string?> { "a", "b" };
        var headers = new Dictionary<string, object?> { ["Host"] = "x" };
        var item = new System.Text.StringBuilder("before");

        Traversal.Sent(logger, names, [1, 2]);
        Traversal.Headed(logger, headers);
        Traversal.Held(logger, item);
        Traversal.LeftRoot(logger, "first");
        Traversal.LeftRoot(logger, "second");
        names[0] = "changed";
        names.Add("c");
        headers.Clear();
        item.Append(" and after");

        var read = await Task.Run(() => provider.Kept.Select(k => (Text: k.Text(), Values: k.State.ToArray(), Again: k.State.ToString())).ToList());
        Assert.Equal(["a, b 1, 2", "[Host, x]", "before", "first left the root", "second left the root"], read.Select(r => r.Text));
        Assert.Equal(read.Select(r => r.Text), read.Select(r => r.Again));
        Assert.Equal(new[] { "a", "b" }, read[0].Values[0].Value);
        Assert.Equal(new Dictionary<string, object?> { ["Host"] = "x" }, read[1].Values[0].Value);
        Assert.Equal("before", read[2].Values[0].Value);
        Assert.Equal(["first", "second"], read.Skip(3).Select(r => r.Values[0].Value));
    }

    [Fact]
    public void State_can_be_read_by_many_threads_at_once()
    {
        var provider = new FakeProvider();
        using var factory = LoggerFactory.Create(b => b.AddProvider(provider));
        Traversal.Sent(factory.CreateLogger("a"), Enumerable.Range(0, 50).Select(i => "n" + i), [1]);
        var (state, text) = provider.Kept.Single();
        var expected = text();
        var texts = new string[64];
        Parallel.For(0, texts.Length, i => texts[i] = i % 2 == 0 ? text() : string.Join('|', state.Select(s => s.Key)));
        Assert.All(texts, t => Assert.True(t == expected || t == "Names|Numbers|{OriginalFormat}", t));
    }

    [Fact]
    public void Provider_that_reaches_another_detection_leaves_both_intact()
    {
        ILogger inner = null!;
        var second = new FakeProvider();
        using var innerFactory = LoggerFactory.Create(b => b.AddProvider(second));
        inner = innerFactory.CreateLogger("inner");
        var first = new FakeProvider { OnLog = (_, _) => Traversal.Measured(inner, 1, Guid.Empty, DayOfWeek.Friday, null, "x", 2) };
        using var factory = LoggerFactory.Create(b => b.AddProvider(first));
        Traversal.LeftRoot(factory.CreateLogger("outer"), "outer");
        Assert.Equal("outer left the root", first.Kept.Single().Text());
        Assert.Equal("1 00000000-0000-0000-0000-000000000000 Friday (null) x 2", second.Kept.Single().Text());
    }

    [Fact]
    public void Provider_that_reaches_a_detection_each_time_it_logs_ends()
    {
        ILogger logger = null!;
        var provider = new FakeProvider { OnLog = (_, _) => Traversal.LeftRoot(logger, "again") };
        using var factory = LoggerFactory.Create(b => b.AddProvider(provider));
        logger = factory.CreateLogger("a");
        Traversal.LeftRoot(logger, "once");
        Assert.Equal(8, provider.Kept.Count);
        Traversal.LeftRoot(logger, "twice");
        Assert.Equal(16, provider.Kept.Count);
    }
}
