using RiskAware.Generators.Emit;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Text;

public class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "quote \" and 'single'",
        "back\\slash \\n \\u0041 \\",
        "nul \0 bell \a",
        "line\r\nbreak\rand\nmore\u0085",
        "separators \u2028 and \u2029",
        "bidi \u202e\u2066 \ufeff zero\u200bwidth",
        "comment */ /* // end",
        "\"); evil(\"",
        "*/ } } class Evil { static Evil() { throw null; } } /*",
        "\"\"\" {raw} $\"{x}\"",
        "#pragma warning disable\n#error evil",
        "emoji \U0001F600 fullwidth \uFF02",
        "%41&=%00&amp;<x/>",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_of_an_attribute_arrives_as_it_was_written(string text)
    {
        var literal = Literal.Text(text);
        using var loaded = GeneratorTest.Run($$"""
            [Risk("R-1", {{literal}}, Impact = 1, Owner = {{literal}}, Attack = [{{literal}}], Instruction = {{literal}}, Description = {{literal}}, EventType = {{literal}})]
            public sealed partial class Danger
            {
                [DetectionPoint({{Literal.Text(text.Replace("{", "{{").Replace("}", "}}"))}}, AppSensor = {{literal}}, Description = {{literal}}, Attack = [{{literal}}])]
                public static partial void Seen(ILogger log);
            }
            """).Load();
        var catalogue = RiskCatalogue.Of(loaded.Assembly)!;
        var risk = Assert.Single(catalogue.Risks);
        var point = Assert.Single(catalogue.Points);
        Assert.All([risk.Title, risk.Owner, risk.Instruction, risk.Description, risk.EventType, risk.Attack[0], point.AppSensor, point.Description, point.Attack[0]], t => Assert.Equal(text, t));
        var logger = new RecordingLogger();
        loaded.Call("Danger", "Seen", null, logger);
        Assert.Equal(text, logger.Single.Text);
    }

    [Theory]
    [InlineData("\ud800")]
    [InlineData("x\udc00y")]
    [InlineData("\ud800\ud800\udc00")]
    public void Lone_surrogate_compiles_and_is_kept(string text)
    {
        // A test's name cannot carry it, so that the source spells it as an escape.
        var escaped = "\"" + string.Concat(text.Select(c => $"\\u{(int)c:X4}")) + "\"";
        using var loaded = GeneratorTest.Run($$"""
            [Risk("R-1", {{escaped}}, Impact = 1)] public sealed partial class Danger { [DetectionPoint({{escaped}})] public static partial void Seen(ILogger log); }
            """).Load();
        var logger = new RecordingLogger();
        loaded.Call("Danger", "Seen", null, logger);
        Assert.Equal(text, RiskCatalogue.Of(loaded.Assembly)!.Risks[0].Title);
        Assert.Equal(text, logger.Single["{OriginalFormat}"]);
    }

    [Fact]
    public void Malformed_and_unknown_holes_are_printed_as_they_are()
        => Assert.Equal("{missing} {} {x y} 5 {", Case.Run("""
            [Risk("R-1", "t", Impact = 1)] internal sealed partial class Danger { [DetectionPoint("{missing} {} {x y} {x} {")] internal static partial void Seen(ILogger log, int x); }
            internal static class Case { public static void Run(ILogger l) => Danger.Seen(l, 5); }
            """));

    [Fact]
    public void Generated_text_shows_no_invisible_character()
    {
        var text = GeneratorTest.Run("""
            [Risk("R-1", "\u202e\u2028\u200b\0", Impact = 1)] public sealed partial class Danger;
            """).AllText;
        Assert.Contains("\\u202E\\u2028\\u200B\\0", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(text, c => c is '\r' or '\u202e' or '\u2028' or '\u200b' or '\0');
    }
}
