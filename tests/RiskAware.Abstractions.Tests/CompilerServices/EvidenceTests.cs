using RiskAware.Abstractions.Tests.Support;
using RiskAware.CompilerServices;

namespace RiskAware.Abstractions.Tests.CompilerServices;

public sealed class EvidenceTests
{
    [Fact]
    public void Collection_is_held_as_it_was_at_the_call()
    {
        var paths = new List<string?> { "a", null };
        var value = DetectionValue.From(paths);
        paths[0] = "changed";
        paths.Clear();
        Assert.Equal(new[] { "a", null }, value.ToObject());
        Assert.Equal("a, (null)", Text(value));
    }

    [Fact]
    public void Object_is_held_as_it_was_at_the_call()
    {
        var builder = new System.Text.StringBuilder("before");
        var value = DetectionValue.From(builder);
        builder.Append(" after");
        Assert.Equal("before", value.ToObject());
        Assert.Equal("before", value.ToText());
        Assert.Equal("before", Text(value));
    }

    [Fact]
    public void Items_keep_what_they_are()
    {
        Assert.Equal(new object?[] { 1, "a", null, DayOfWeek.Friday }, DetectionValue.From(new object?[] { 1, "a", null, DayOfWeek.Friday }).ToObject());
        Assert.Equal(new[] { 1, 2 }, DetectionValue.From(new[] { 1, 2 }).ToObject());
        Assert.Equal(new object[] { 1, 2 }, DetectionValue.From(new List<int> { 1, 2 }).ToObject());
        Assert.Equal(new[] { "a\n" }, Assert.IsType<string[]>(DetectionValue.From(new HashSet<string> { "a\n" }).ToObject()));
    }

    [Fact]
    public void Dictionary_is_held_by_text_of_its_keys_and_shown_in_pairs()
    {
        var value = DetectionValue.From(new Dictionary<int, object?> { [1] = "a\u202e", [2] = new[] { "b", "c" }, [3] = null });
        var held = Assert.IsType<Dictionary<string, object?>>(value.ToObject());
        Assert.Equal("a\u202e", held["1"]);
        Assert.Equal(new[] { "b", "c" }, held["2"]);
        Assert.Equal("[1, a\\u202E], [2, b, c], [3, (null)]", Text(value));
    }

    [Fact]
    public void Collection_that_never_ends_is_bounded()
    {
        var value = DetectionValue.From(Endless());
        var held = Assert.IsType<string[]>(value.ToObject());
        Assert.Equal(101, held.Length);
        Assert.Equal("…", held[^1]);
        Assert.InRange(Text(value).Length, 100, 1100);
    }

    [Fact]
    public void Large_array_says_how_much_is_missing()
    {
        var held = Assert.IsType<object[]>(DetectionValue.From(new byte[1_000_000]).ToObject());
        Assert.Equal("…[+999900]", held[^1]);
        Assert.Equal(101, held.Length);
    }

    [Fact]
    public void Texts_of_a_collection_share_one_bound()
    {
        var held = Assert.IsType<string[]>(DetectionValue.From(Enumerable.Repeat(new string('x', 600), 50).ToList()).ToObject());
        Assert.Equal(3, held.Length);
        Assert.Equal(new string('x', 424) + "…[+176]", held[1]);
        Assert.Equal("…[+48]", held[2]);
    }

    [Fact]
    public void Collections_in_collections_share_one_bound()
    {
        var nested = Enumerable.Range(0, 1000).Select(_ => Enumerable.Range(0, 1000).Select(_ => Enumerable.Range(0, 1000)));
        Assert.InRange(Text(DetectionValue.From(nested)).Length, 10, 2000);
    }

    [Fact]
    public void Enumerator_that_throws_keeps_what_came_before()
    {
        Assert.Equal(new[] { "first", "…(ObjectDisposedException)" }, DetectionValue.From(Breaking()).ToObject());
        Assert.Equal("…(NotSupportedException)", Text(DetectionValue.From(new NoEnumerator())));

        static IEnumerable<string> Breaking()
        {
            yield return "first";
            throw new ObjectDisposedException("connection");
        }
    }

    [Fact]
    public void Strings_within_objects_are_escaped_and_cut()
    {
        var value = DetectionValue.From(new { Path = "a\r\nfail: forged", Rest = new string('x', 5000) });
        Assert.StartsWith("{ Path = a\\r\\nfail: forged, Rest = xxx", Text(value));
        Assert.InRange(Assert.IsType<string>(value.ToObject()).Length, 1024, 1040);
        Assert.Equal("[k\\n, v\\u2028]", Text(DetectionValue.From(new[] { new KeyValuePair<string, string>("k\n", "v\u2028") })));
    }

    [Fact]
    public void Object_without_text_is_shown_by_its_type_and_names_no_subject()
    {
        var value = DetectionValue.From(new Unshowable());
        Assert.Equal("(Unshowable)", value.ToObject());
        Assert.Equal("(Unshowable)", Text(value));
        Assert.Equal("(SmallUnshowable)", DetectionValue.From(new SmallUnshowable(1)).ToObject());
        Assert.Equal("(SmallUnshowable)", Text(DetectionValue.From(new SmallUnshowable(1))));
        Assert.Throws<InvalidOperationException>(() => value.ToText());
        Assert.Equal("", DetectionValue.From(new Textless()).ToObject());
    }

    [Fact]
    public void Format_of_the_template_reaches_the_object()
    {
        Assert.Equal("1234.50 EUR", Render("{v:C}", DetectionValue.From(new Money(1234.5m))));
        Assert.Equal("[   1234.50 EUR]", Render("[{v,14:C}]", DetectionValue.From(new Money(1234.5m))));
        Assert.Equal("(Money)", Render("{v:boom}", DetectionValue.From(new Money(1m))));
        Assert.Equal("money 1", DetectionValue.From(new Money(1m)).ToObject());
    }

    [Fact]
    public void Exception_among_the_values_tells_no_message()
    {
        var inner = new IOException("secret inner");
        var value = DetectionValue.From<Exception>(new AggregateException("secret outer", inner));
        Assert.Equal("System.AggregateException (stack 00000000)", value.ToObject());
        Assert.Equal("System.IO.IOException (stack 00000000), b", Text(DetectionValue.From(new object[] { inner, "b" })));
    }

    [Fact]
    public void Small_values_are_the_same_object_type_that_the_framework_logs()
    {
        Assert.IsType<Guid>(DetectionValue.From(Guid.NewGuid()).ToObject());
        Assert.IsType<DateOnly>(DetectionValue.From(new DateOnly(2026, 1, 2)).ToObject());
        Assert.IsType<int>(DetectionValue.From<int?>(1).ToObject());
        Assert.IsType<(int, long)>(DetectionValue.From((1, 2L)).ToObject());
        Assert.Equal("(1, a)", DetectionValue.From((1, "a")).ToObject());
    }

    private static IEnumerable<string> Endless()
    {
        while (true)
        {
            yield return "x";
        }
    }

    private static string Text(DetectionValue value) => Render("{v}", value);

    private static string Render(string template, DetectionValue value)
    {
        var logger = new RecordingLogger();
        DetectionLog.Write(logger, Declared.Point(template, "v"), new Values1(value), null);
        return Assert.Single(logger.Entries).Text;
    }

    private sealed class Unshowable
    {
        public override string ToString() => throw new ObjectDisposedException("connection");
    }

    private readonly record struct SmallUnshowable(int Value)
    {
        public override string ToString() => throw new InvalidOperationException();
    }

    private sealed class Textless
    {
        public override string? ToString() => null;
    }

    private sealed class NoEnumerator : IEnumerable<int>
    {
        public IEnumerator<int> GetEnumerator() => throw new NotSupportedException();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Money(decimal amount) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? provider) => format switch
        {
            null => "money " + amount.ToString(provider),
            "C" => amount.ToString("F2", provider) + " EUR",
            _ => throw new FormatException(),
        };
    }
}
