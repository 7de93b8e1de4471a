using Microsoft.CodeAnalysis;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Graduations;

/// <summary>What the files say is compiled into the descriptor, from where risk events take it.</summary>
public class GraduationTests
{
    private const string Risk = """
        [Risk("UPL-1", "Path traversal", Impact = 80, Owner = "files", Instruction = "Revoke", Description = "d", FalsePositives = "f", BlindSpots = "b")]
        public sealed partial class Traversal
        {
            [DetectionPoint("{Path} left the root")] public static partial void LeftRoot(ILogger logger, string path);
        }
        """;

    private static readonly string s_hash = Declared.Risk(Risk, "Traversal").Hash;
    private static readonly string s_pointHash = Declared.Point(Risk, "Traversal", "LeftRoot").Hash;

    [Fact]
    public void Risk_without_a_point_is_declared()
        => Assert.Equal("Declared", Level("[Risk(\"UPL-1\", \"T\", Impact = 80)] public sealed partial class Traversal;"));

    [Fact]
    public void Risk_with_a_point_is_instrumented() => Assert.Equal("Instrumented", Level(Risk));

    [Fact]
    public void Both_tests_make_it_tested_and_what_it_says_about_itself_qualified()
    {
        Assert.Equal("Qualified", Level(Risk, Record(s_pointHash)));
        Assert.Equal("Tested", Level(Risk, Record(s_pointHash), ("riskaware.soc.json", "{ \"require\": [\"EventType\"] }")));
    }

    [Fact]
    public void Sign_off_makes_it_graduated() => Assert.Equal("Graduated", Level(Risk, Record(s_pointHash), SignOff(s_hash)));

    [Fact]
    public void Sign_off_of_another_declaration_is_none() => Assert.Equal("Qualified", Level(Risk, Record(s_pointHash), SignOff("0123456789ab")));

    [Fact]
    public void Sign_off_alone_lifts_nothing() => Assert.Equal("Instrumented", Level(Risk, SignOff(s_hash)));

    [Fact]
    public void Tests_of_another_declaration_are_none() => Assert.Equal("Instrumented", Level(Risk, Record("0123456789ab")));

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("")]
    public void Broken_file_lifts_nothing_and_breaks_nothing(string text)
        => Assert.Equal("Instrumented", Level(Risk, ("riskaware.tests.json", text), ("riskaware.graduations.json", text), ("riskaware.soc.json", text)));

    [Fact]
    public void Edit_that_touches_no_declaration_reads_no_file_again()
    {
        var second = GeneratorTest.Run(Setup(Risk, Record(s_pointHash))).RunAgainWith("More.cs", "class More;");

        Assert.All(
            new[] { GeneratorSteps.GraduationFiles, GeneratorSteps.Graduations, GeneratorSteps.File },
            name => Assert.All(second.Steps[name], r => Assert.True(r is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, name + " was " + r)));
    }

    [Fact]
    public void Edit_of_a_declaration_reads_no_file_again()
    {
        var second = GeneratorTest.Run(Setup(Risk, Record(s_pointHash))).RunAgain("left the root", "went out");

        Assert.Equal(IncrementalStepRunReason.Cached, Assert.Single(second.Steps[GeneratorSteps.GraduationFiles]));
        Assert.Contains("Graduation)1", second.AllText, StringComparison.Ordinal);
    }

    private static (string Name, string Text) Record(string hash) => ("riskaware.tests.json", $$"""
        { "version": 1, "tests": [
          { "point": "UPL-1.LeftRoot", "hash": "{{hash}}", "fires": true, "through": ["GET /files"], "test": "T.A", "assembly": "T" },
          { "point": "UPL-1.LeftRoot", "hash": "{{hash}}", "fires": false, "through": ["GET /files"], "test": "T.B", "assembly": "T" } ] }
        """);

    private static (string Name, string Text) SignOff(string hash) => ("riskaware.graduations.json", $$"""
        { "graduations": [ { "risk": "UPL-1", "hash": "{{hash}}", "level": "Graduated", "by": "Ann", "when": "2026-11-01", "ticket": "SOC-1" } ] }
        """);

    private static TestSetup Setup(string source, params (string Name, string Text)[] files)
    {
        var setup = new TestSetup { Sources = source };
        foreach (var (name, text) in files)
        {
            setup.AdditionalFiles.Add(name, text);
        }

        return setup;
    }

    private static string Level(string source, params (string Name, string Text)[] files)
    {
        var run = GeneratorTest.Run(Setup(source, files)).AssertCompiles();
        var text = run.AllText;
        var at = text.IndexOf("(global::RiskAware.Graduation)", StringComparison.Ordinal) + "(global::RiskAware.Graduation)".Length;
        return Enum.GetName((Graduation)(text[at] - '0'))!;
    }
}
