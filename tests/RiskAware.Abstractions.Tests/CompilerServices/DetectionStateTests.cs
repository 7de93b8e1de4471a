using Microsoft.Extensions.Logging;
using RiskAware.Abstractions.Tests.Support;
using RiskAware.CompilerServices;

namespace RiskAware.Abstractions.Tests.CompilerServices;

public sealed class DetectionStateTests
{
    [Theory]
    [InlineData("{path} left", "a.txt left")]
    [InlineData("{PATH} left", "a.txt left")]
    [InlineData("[{path,8}]", "[   a.txt]")]
    [InlineData("[{path,-8}]", "[a.txt   ]")]
    [InlineData("{size:N2} bytes", "1,234.00 bytes")]
    [InlineData("[{size,9:N2}]", "[ 1,234.00]")]
    [InlineData("{{path}} {path}", "{path} a.txt")]
    [InlineData("{unknown} {path}", "{unknown} a.txt")]
    [InlineData("{path", "{path")]
    [InlineData("no hole", "no hole")]
    [InlineData("", "")]
    public void Message_is_rendered_from_its_template(string template, string expected)
        => Assert.Equal(expected, Write(template, ["path", "size"], new Values2(DetectionValue.From("a.txt"), DetectionValue.From(1234))).Text);

    [Theory]
    [InlineData("a\r\nfail: forged", "a\\r\\nfail: forged")]
    [InlineData("a\tb\0c\u001b[31m", "a\\tb\\u0000c\\u001B[31m")]
    [InlineData("\u2028\u202e\u2066\ufeff\u0085", "\\u2028\\u202E\\u2066\\uFEFF\\u0085")]
    [InlineData("Grüße 😀 日本", "Grüße 😀 日本")]
    public void Text_from_outside_is_escaped_in_the_message_and_raw_in_the_value(string text, string expected)
    {
        var entry = Write("{path}", ["path"], new Values1(DetectionValue.From(text)));
        Assert.Equal(expected, entry.Text);
        Assert.Equal(text, entry.Values[0].Value);
    }

    [Fact]
    public void Lone_surrogates_are_escaped_and_pairs_are_kept()
    {
        var text = new string(['\ud800', 'x', '\udc00', '\ud83d', '\ude00']);
        Assert.Equal("\\uD800x\\uDC00😀", Write("{path}", ["path"], new Values1(DetectionValue.From(text))).Text);
    }

    [Fact]
    public void Items_of_a_collection_are_escaped_and_bounded()
    {
        var entry = Write("{paths}", ["paths"], new Values1(DetectionValue.From(new[] { "a\n", null, "b" })));
        Assert.Equal("a\\n, (null), b", entry.Text);
        Assert.True(Write("{paths}", ["paths"], new Values1(DetectionValue.From(Enumerable.Range(0, 100_000)))).Text.Length < 2000);
    }

    [Fact]
    public void Text_of_any_type_is_bounded_in_the_message()
    {
        var huge = new string('x', 1_000_000);
        Assert.InRange(Write("{v}", ["v"], new Values1(DetectionValue.From(new { huge }))).Text.Length, 1024, 1100);
        Assert.InRange(Write("{v}", ["v"], new Values1(DetectionValue.From(new[] { huge }))).Text.Length, 1024, 1100);
    }

    [Fact]
    public void A_collection_that_holds_itself_is_bounded()
    {
        var items = new List<object>();
        items.Add(items);
        Assert.Equal("…", Write("{v}", ["v"], new Values1(DetectionValue.From(items))).Text);
    }

    [Fact]
    public void A_value_that_cannot_be_shown_is_named_by_its_type_and_the_line_is_written()
    {
        var values = new Values2(DetectionValue.From(new Unshowable()), DetectionValue.From("a.txt"));
        Assert.Equal("(Unshowable) a.txt", Write("{v} {path}", ["v", "path"], values).Text);
    }

    [Fact]
    public void A_format_that_the_value_does_not_know_costs_no_line()
        => Assert.Equal("(Int32)", Write("{size:Q}", ["size"], new Values1(DetectionValue.From(5))).Text);

    private sealed class Unshowable
    {
        public override string ToString() => throw new ObjectDisposedException("connection");
    }

    [Fact]
    public void State_lists_the_values_by_name_and_the_template_last()
    {
        var entry = Write("{path} {size}", ["path", "size"], new Values2(DetectionValue.From("a"), DetectionValue.From(3)));
        Assert.Equal(
            [new("path", "a"), new("size", 3), new("{OriginalFormat}", "{path} {size}")],
            entry.Values);
        Assert.Equal(LogLevel.Warning, entry.Level);
        Assert.Equal(4711, entry.Event.Id);
        Assert.Equal("UPL-1.LeftRoot", entry.Event.Name);
        Assert.Equal(3, entry.State.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => entry.State[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => entry.State[-1]);
    }

    [Fact]
    public void State_that_is_kept_after_the_call_does_not_change()
    {
        var logger = new RecordingLogger();
        var point = Declared.Point("{path}", "path");
        DetectionLog.Write(logger, point, new Values1(DetectionValue.From("first")), null, default);
        DetectionLog.Write(logger, point, new Values1(DetectionValue.From("second")), null, default);
        Assert.Equal("first", logger.Entries[0].State[0].Value);
        Assert.Equal("first", logger.Entries[0].State.ToString());
    }

    [Fact]
    public void Incident_is_named_where_the_sink_has_one()
    {
        var incident = Guid.NewGuid();
        var entry = Write("{path}", ["path"], new Values1(DetectionValue.From("a")), null, new RiskDecision(DecisionKind.Observe, true, incident));
        Assert.Contains(new("IncidentId", incident), entry.Values);
        Assert.Equal("{OriginalFormat}", entry.Values[^1].Key);
    }

    [Fact]
    public void State_with_ids_lists_them_after_the_exception_and_refuses_what_is_out_of_range()
    {
        var entry = Write(
            "{path}", ["path"], new Values1(DetectionValue.From("a")), new InvalidOperationException("x"),
            new RiskDecision(DecisionKind.Observe, true, Guid.NewGuid()));
        Assert.Equal(["path", "ExceptionType", "ExceptionStack", "IncidentId", "{OriginalFormat}"], entry.State.Select(v => v.Key));
        Assert.Equal(5, entry.State.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => entry.State[5]);
        Assert.Throws<ArgumentOutOfRangeException>(() => entry.State[-1]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(20)]
    public void Any_number_of_values_can_be_held(int count)
    {
        var all = Enumerable.Range(0, count).Select(i => DetectionValue.From(i)).ToArray();
        var names = Enumerable.Range(0, count).Select(i => "v" + i).ToArray();
        var entry = count switch
        {
            0 => Write("", names, default(Values0)),
            5 => Write("", names, new Values5(all[0], all[1], all[2], all[3], all[4])),
            12 => Write("", names, new Values12(12, all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9], all[10], all[11])),
            16 => Write("", names, new Values16(16, all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9], all[10], all[11], all[12], all[13], all[14], all[15])),
            _ => Write("", names, new ValuesN(all)),
        };
        Assert.Equal(Enumerable.Range(0, count).Cast<object?>(), entry.Values.Take(count).Select(v => v.Value));
        Assert.Equal(count + 1, entry.Values.Length);
    }

    private static RecordingLogger.Entry Write<TValues>(
        string template, string[] names, TValues values, Exception? exception = null, RiskDecision decision = default)
        where TValues : struct, IDetectionValues
    {
        var logger = new RecordingLogger();
        DetectionLog.Write(logger, Declared.Point(template, names), in values, exception, in decision);
        return Assert.Single(logger.Entries);
    }
}
