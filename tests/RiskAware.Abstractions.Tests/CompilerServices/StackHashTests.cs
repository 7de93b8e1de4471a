using RiskAware.CompilerServices;

namespace RiskAware.Abstractions.Tests.CompilerServices;

public sealed class StackHashTests
{
    [Fact]
    public void Same_place_has_the_same_hash_and_another_place_another()
    {
        Assert.Equal(StackHash.Of(Thrown(First)), StackHash.Of(Thrown(First)));
        Assert.NotEqual(StackHash.Of(Thrown(First)), StackHash.Of(Thrown(Second)));
    }

    [Fact]
    public void Files_and_lines_of_the_source_do_not_matter()
    {
        var bare = new Traced("   at A.B(String c)\n   at A.D()");
        Assert.Equal(StackHash.Of(bare), StackHash.Of(new Traced("   at A.B(String c) in /src/A.cs:line 12\r\n   at A.D() in /src/A.cs:line 90")));
        Assert.NotEqual(StackHash.Of(bare), StackHash.Of(new Traced("   at A.B(String c)\n   at A.E()")));
    }

    [Fact]
    public void Trace_that_is_missing_or_throws_is_no_failure()
    {
        Assert.Equal("00000000", StackHash.Of(new InvalidOperationException()));
        Assert.Equal("00000000", StackHash.Of(new Traced(null)));
        Assert.Equal("00000000", StackHash.Of(new Hostile()));
    }

    private static Exception Thrown(Action action) => Record.Exception(action)!;

    private static void First() => throw new InvalidOperationException("a");

    private static void Second() => throw new InvalidOperationException("a");

    private sealed class Traced(string? trace) : Exception
    {
        public override string? StackTrace => trace;
    }

    private sealed class Hostile : Exception
    {
        public override string? StackTrace => throw new InvalidOperationException();
    }
}
