using RiskAware.Graduations;

namespace RiskAware.Analyzers.Tests.Graduations;

public sealed class GraduationFileTests
{
    private const string SignOff = """{ "risk": "UPL-1", "hash": "0123456789ab", "level": "Graduated", "by": "Ann", "when": "2026-11-20", "ticket": "SOC-1" }""";

    [Theory]
    [InlineData("/src/riskaware.tests.json", true)]
    [InlineData("C:\\src\\RiskAware.Soc.json", true)]
    [InlineData("riskaware.graduations.json", true)]
    [InlineData("/src/my.riskaware.tests.json", false)]
    [InlineData("/riskaware.tests.json/other.json", false)]
    public void Files_are_told_by_their_names(string path, bool expected) => Assert.Equal(expected, GraduationFile.IsOne(path));

    [Fact]
    public void Record_is_read_as_it_is_written()
    {
        var file = Record("""
            {
              "version": 1,
              "tests": [
                { "point": "UPL-1.LeftRoot", "hash": "0123456789ab", "fires": true, "through": ["GET /files/{name}"], "test": "T.A", "assembly": "T" },
                { "point": "UPL-1.LeftRoot", "hash": "0123456789ab", "fires": false, "through": [], "test": "T.B", "assembly": "T" }
              ]
            }
            """);

        Assert.Empty(file.Problems);
        Assert.Equal([(true, 1), (false, 0)], file.Tests.Select(static t => (t.Fires, t.Through.Count)));
    }

    [Fact]
    public void Sign_offs_may_be_commented()
    {
        var file = Graduations($$"""
            // Signed in the meeting of November.
            { "graduations": [ /* the first */ {{SignOff}} ] }
            """);

        Assert.Empty(file.Problems);
        Assert.Equal(("UPL-1", "0123456789ab", "Ann", "2026-11-20", "SOC-1"), file.SignOffs.Select(static s => (s.Risk, s.Hash, s.By, s.When, s.Ticket)).Single());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{ \"version\": 1 }")]
    [InlineData("{ \"tests\": [] }")]
    public void Empty_record_is_fine(string text) => Assert.Empty(Record(text).Problems);

    [Theory]
    [InlineData("{", "the file is no JSON and counts for nothing: a name in double quotes is missing here")]
    [InlineData("{ \"tests\": [ ", "the file is no JSON and counts for nothing: the text ends too early")]
    [InlineData("{ \"tests\": [ {}, ] }", "the file is no JSON and counts for nothing: a comma stands before ']'")]
    [InlineData("{ \"tests\": [ {} {} ] }", "the file is no JSON and counts for nothing: a comma or ']' is missing here")]
    [InlineData("{ \"tests\": yes }", "the file is no JSON and counts for nothing: 'yes' is no value; a text stands in double quotes")]
    [InlineData("{ \"tests\": \"x }", "the file is no JSON and counts for nothing: the closing quote of this text is missing")]
    [InlineData("{ \"tests\": [], \"tests\": [] }", "the file is no JSON and counts for nothing: 'tests' is said twice")]
    [InlineData("{} {}", "the file is no JSON and counts for nothing: something follows the end of the value")]
    [InlineData("{ \"version\": 1e }", "the file is no JSON and counts for nothing: '1e' is no number")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[", "the file is no JSON and counts for nothing: values are nested too deeply")]
    [InlineData("[]", "an object in braces is expected here, not a list")]
    [InlineData("{ \"version\": 2, \"tests\": [ 1 ] }", "this package reads version 1 of this file; update RiskAware, or write the file by an older one")]
    [InlineData("{ \"test\": [] }", "'test' is not known here; nearest: 'tests'")]
    [InlineData("{ \"tests\": {} }", "'tests' is a list in brackets, not an object")]
    [InlineData("{ \"tests\": [ { \"point\": 1, \"hash\": \"x\", \"fires\": true } ] }", "'point' is a text, not a number")]
    [InlineData("{ \"tests\": [ { \"point\": \"P\", \"hash\": \"x\", \"fires\": \"yes\" } ] }", "'fires' is true or false, not a text")]
    public void Record_that_is_wrong_says_what_is(string text, string expected) => Assert.Equal([expected], Record(text).Problems.Select(static p => p.Sentence));

    [Theory]
    [InlineData("\"hash\": \"0123456789ab\"", "\"hash\": \"0123456789AB\"", "'0123456789AB' is no declaration hash: it has 12 digits, 0-9 and a-f")]
    [InlineData("\"hash\": \"0123456789ab\", ", "", "'hash' is missing")]
    [InlineData("\"by\": \"Ann\"", "\"by\": \" \"", "'by' is missing")]
    [InlineData("\"level\": \"Graduated\"", "\"level\": \"Tested\"", "'Tested' is computed; what a person signs off is 'Graduated'")]
    [InlineData("\"level\": \"Graduated\"", "\"level\": \"Done\"", "'Done' is no graduation; what a person signs off is 'Graduated'")]
    [InlineData("2026-11-20", "20.11.2026", "'20.11.2026' is no day; it is written as 2026-11-30")]
    [InlineData("2026-11-20", "2026-02-30", "'2026-02-30' is no day; it is written as 2026-11-30")]
    [InlineData("\"ticket\"", "\"tickets\"", "'tickets' is not known here; nearest: 'ticket'", "'ticket' is missing")]
    public void Sign_off_that_is_wrong_says_what_is_and_counts_for_nothing(string old, string replacement, params string[] expected)
    {
        var file = Graduations($"{{ \"graduations\": [ {SignOff.Replace(old, replacement, StringComparison.Ordinal)} ] }}");

        Assert.Equal(expected, file.Problems.Select(static p => p.Sentence));
        Assert.Empty(file.SignOffs);
    }

    [Fact]
    public void Second_sign_off_of_a_risk_is_one_too_many()
        => Assert.Equal(["'UPL-1' is signed off twice; keep the later one"], Graduations($"{{ \"graduations\": [ {SignOff}, {SignOff} ] }}").Problems.Select(static p => p.Sentence));

    [Fact]
    public void Demands_are_read()
    {
        var demands = Soc("""{ "require": ["Attack", "EventType"], "owners": ["files-team"], "eventTypes": ["authz_fail"] }""").Demands!;

        Assert.Equal(["Attack", "EventType", "files-team", "authz_fail"], [.. demands.Require, .. demands.Owners, .. demands.EventTypes]);
    }

    [Theory]
    [InlineData("{ \"require\": [\"Ownr\"] }", "a risk has no property 'Ownr' that could be demanded; nearest: 'Owner'")]
    [InlineData("{ \"require\": [\"Owner\", \"Owner\"] }", "'Owner' is demanded twice")]
    [InlineData("{ \"require\": [1] }", "an item of 'require' is a text, not a number")]
    public void Demand_that_is_wrong_says_what_is(string text, string expected) => Assert.Equal([expected], Soc(text).Problems.Select(static p => p.Sentence));

    [Fact]
    public void Problem_stands_at_its_place()
    {
        const string Text = "{ \"require\": [\"Owner\", \"Ownr\"] }";

        var problem = Soc(Text).Problems.Single();

        Assert.Equal("\"Ownr\"", Text.Substring(problem.Span.Start, problem.Span.Length));
    }

    // Half-typed files must not end the compiler.
    [Fact]
    public void No_beginning_of_a_file_throws()
    {
        var text = $"{{ \"version\": 1, \"graduations\": [ {SignOff} ], \"x\": [1.5, true, null, \"\\u00e4\\n\"] }}";

        for (var length = 0; length < text.Length; length++)
        {
            Graduations(text[..length]);
            Graduations(text[length..]);
        }

        Assert.Equal("'x' is not known here", Graduations(text).Problems.Single().Sentence);
    }

    private static GraduationFile Record(string text) => GraduationFile.Read("riskaware.tests.json", text);

    private static GraduationFile Graduations(string text) => GraduationFile.Read("riskaware.graduations.json", text);

    private static GraduationFile Soc(string text) => GraduationFile.Read("riskaware.soc.json", text);
}
