using System.Text;
using RiskAware.CompilerServices;

namespace RiskAware.Abstractions.Tests.CompilerServices;

[Collection(Support.ProcessWideState.Name)]
public sealed class EvidenceTextTests
{
    [Theory]
    [InlineData("\u0000\u0007\u001b[2J\u007f", "\\u0000\\u0007\\u001B[2J\\u007F")]
    [InlineData("\u0085\u009b31m", "\\u0085\\u009B31m")]
    [InlineData("a\r\nb\rc\nd\te", "a\\r\\nb\\rc\\nd\\te")]
    [InlineData("\u2028|\u2029", "\\u2028|\\u2029")]
    [InlineData("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "\\u061C\\u200E\\u200F\\u202A\\u202B\\u202C\\u202D\\u202E\\u2066\\u2067\\u2068\\u2069")]
    [InlineData("ad\u200bm\u200ci\u200dn\u2060\u00ad\ufeff", "ad\\u200Bm\\u200Ci\\u200Dn\\u2060\\u00AD\\uFEFF")]
    [InlineData("\u180e\u034f\u115f\u1160\u3164\uffa0\u2800", "\\u180E\\u034F\\u115F\\u1160\\u3164\\uFFA0\\u2800")]
    [InlineData("x\ufe0f\ufff9\uffff\ufdd0", "x\\uFE0F\\uFFF9\\uFFFF\\uFDD0")]
    [InlineData("hi\U000e0001\U000e0041\U000e007f", "hi\\U000E0001\\U000E0041\\U000E007F")]
    [InlineData("v\U000e0100\U0001ffff", "v\\U000E0100\\U0001FFFF")]
    public void What_a_reader_cannot_see_or_that_moves_text_is_shown_by_its_number(string text, string expected)
        => Assert.Equal(expected, Escaped(text));

    [Theory]
    [InlineData("")]
    [InlineData("C:\\files\\a.txt \"quoted\" <b>&amp;</b> {0} %0a")]
    [InlineData("Grüße, Ελλάδα, кириллица, 日本語, العربية, עברית, हिन्दी, 한국어")]
    [InlineData("😀 👍🏽 € ∞ e\u0301")]
    public void What_can_be_seen_stays(string text) => Assert.Equal(text, Escaped(text));

    [Fact]
    public void Lone_surrogates_are_shown_wherever_they_stand()
    {
        Assert.Equal("\\uD83D", Escaped(new string(['\ud83d'])));
        Assert.Equal("\\uDE00a", Escaped(new string(['\ude00', 'a'])));
        Assert.Equal("\\uD83D😀\\uDE00", Escaped(new string(['\ud83d', '\ud83d', '\ude00', '\ude00'])));
    }

    [Fact]
    public void Every_escaped_text_shows_in_one_line_without_anything_invisible()
    {
        var all = new StringBuilder();
        for (var code = 0; code <= 0x10ffff; code++)
        {
            all.Append(code is >= 0xd800 and <= 0xdfff ? ((char)code).ToString() + 'x' : char.ConvertFromUtf32(code));
        }

        var escaped = Escaped(all.ToString());
        Assert.DoesNotContain(escaped.EnumerateRunes(), r => Rune.GetUnicodeCategory(r) is System.Globalization.UnicodeCategory.Control
            or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator
            or System.Globalization.UnicodeCategory.ParagraphSeparator);
        Assert.Contains("日", escaped);
    }

    [Theory]
    [InlineData(1024, 1024, "")]
    [InlineData(1025, 1024, "…[+1]")]
    [InlineData(1_000_000, 1024, "…[+998976]")]
    public void Text_is_cut_at_its_bound_and_says_how_much_is_missing(int length, int kept, string mark)
        => Assert.Equal(new string('x', kept) + mark, DetectionValue.From(new string('x', length)).ToObject());

    [Fact]
    public void A_pair_of_surrogates_is_never_cut()
    {
        var text = new string('x', 1023) + "😀😀";
        Assert.Equal(new string('x', 1023) + "…[+4]", DetectionValue.From(text).ToObject());
        var lone = new string('x', 1023) + "\ud83dyz";
        Assert.Equal(new string('x', 1023) + "\ud83d…[+2]", DetectionValue.From(lone).ToObject());
    }

    [Fact]
    public void The_bound_can_be_set_within_limits()
    {
        Detections.EvidenceLength = 256;
        try
        {
            Assert.Equal(new string('x', 256) + "…[+44]", DetectionValue.From(new string('x', 300)).ToObject());
            Detections.EvidenceLength = 32_768;
            Assert.Equal(new string('x', 30_000), DetectionValue.From(new string('x', 30_000)).ToObject());
        }
        finally
        {
            Detections.EvidenceLength = 1024;
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => Detections.EvidenceLength = 255);
        Assert.Throws<ArgumentOutOfRangeException>(() => Detections.EvidenceLength = 32_769);
        Assert.Equal(1024, Detections.EvidenceLength);
    }

    private static string Escaped(string text)
    {
        var builder = new StringBuilder();
        EvidenceText.AppendEscaped(builder, text);
        return builder.ToString();
    }
}
