using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;
using RiskAware.Logging.Tests.Shop;

namespace RiskAware.Logging.Tests.Providers;

/// <summary>Providers that throw, in the framework's own factory beside one that works.</summary>
public sealed class ThrowingProviderTests
{
    [Fact]
    public void Provider_that_throws_while_it_logs_is_counted_and_the_others_get_the_line()
        => Counted(new FakeProvider { OnLog = static (_, _) => throw new InvalidOperationException("provider") });

    [Fact]
    public void Provider_that_throws_while_it_enumerates_the_state_is_counted_and_the_others_get_the_line()
        => Counted(new FakeProvider
        {
            OnLog = static (state, _) =>
            {
                foreach (var pair in state)
                {
                    throw new InvalidOperationException(pair.Key);
                }
            },
        });

    [Fact]
    public void Provider_that_reads_beyond_the_state_is_counted_and_the_others_get_the_line()
        => Counted(new FakeProvider { OnLog = static (state, text) => _ = state[state.Count] });

    [Fact]
    public void Provider_that_throws_when_it_is_asked_is_counted_and_reaches_nobody()
    {
        var before = OwnFailures.CountOf(OwnFailure.LoggerThrew);
        using var factory = LoggerFactory.Create(b => b.AddProvider(new FakeProvider { Enabled = static () => throw new InvalidOperationException() }));
        Traversal.LeftRoot(factory.CreateLogger("a"), "a");
        Assert.Equal(before + 1, OwnFailures.CountOf(OwnFailure.LoggerThrew));
    }

    [Fact]
    public void Text_of_a_kept_state_never_throws()
    {
        var provider = new FakeProvider();
        using var factory = LoggerFactory.Create(b => b.AddProvider(provider));
        Traversal.Held(factory.CreateLogger("a"), new Unshowable());
        Assert.Equal("(Unshowable)", provider.Kept[0].Text());
        Assert.Equal("(Unshowable)", provider.Kept[0].State.ToString());
    }

    private static void Counted(FakeProvider throwing)
    {
        var working = new FakeProvider();
        using var factory = LoggerFactory.Create(b => b.AddProvider(throwing).AddProvider(working));
        var logger = factory.CreateLogger("a");
        var before = OwnFailures.CountOf(OwnFailure.LoggerThrew);
        Traversal.LeftRoot(logger, "a");
        Traversal.LeftRoot(logger, "b");
        Assert.Equal(before + 2, OwnFailures.CountOf(OwnFailure.LoggerThrew));
        Assert.Equal(["a left the root", "b left the root"], working.Kept.Select(k => k.Text()));
    }

    private sealed class Unshowable
    {
        public override string ToString() => throw new InvalidOperationException();
    }
}
