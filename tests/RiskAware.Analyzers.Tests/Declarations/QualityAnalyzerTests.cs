using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

public sealed class QualityAnalyzerTests
{
    private const string All = "Owner = \"files\", Instruction = \"runbook\", Description = \"a file was read\", FalsePositives = \"none\", BlindSpots = \"symbolic links\"";

    [Theory]
    [InlineData("Owner", "'Upload' (UPL-1) aims at Qualified and says no 'Owner': nobody is told when it is detected")]
    [InlineData("Instruction", "'Upload' (UPL-1) aims at Qualified and says no 'Instruction': whoever gets its event at night has to guess what to do")]
    [InlineData("Description", "'Upload' (UPL-1) aims at Qualified and says no 'Description': its event says that something happened, and not what that means")]
    [InlineData("FalsePositives", "'Upload' (UPL-1) aims at Qualified and says no 'FalsePositives': an analyst cannot tell the attack from an honest mistake")]
    [InlineData("BlindSpots", "'Upload' (UPL-1) aims at Qualified and says no 'BlindSpots': silence is taken for safety where the detection does not see")]
    public Task What_a_qualified_risk_does_not_say_is_reported(string property, string message)
        => Reports($"{Without(property)}, Target = {{|#0:Graduation.Qualified|}}", message);

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public Task Empty_text_says_nothing(string text)
        => Reports($"{Without("Owner")}, Owner = {text}, Target = {{|#0:Graduation.Graduated|}}", "'Upload' (UPL-1) aims at Graduated and says no 'Owner': nobody is told when it is detected");

    [Fact]
    public async Task Everything_that_is_missing_is_reported_at_once()
    {
        var found = await new AnalyzerTest<QualityAnalyzer> { Sources = Source("Target = Graduation.Qualified") }.DiagnosticsAsync();
        Assert.Equal(5, found.Count(d => d.Id == "RA1009"));
    }

    [Theory]
    [InlineData(All + ", Target = Graduation.Qualified")]
    [InlineData(All + ", Target = Graduation.Graduated")]
    [InlineData("Target = Graduation.Tested")]
    [InlineData("Target = Graduation.Instrumented")]
    [InlineData("Target = Graduation.Declared")]
    [InlineData("Attack = []")]
    [InlineData(All)]
    [InlineData("Target = (Graduation)(-1)")]
    public Task Risk_that_says_what_its_target_needs_is_silent(string arguments)
        => new AnalyzerTest<QualityAnalyzer> { Sources = Source(arguments), Level = "Strict" }.RunAsync();

    [Fact]
    public Task Test_projects_are_left_alone()
        => new AnalyzerTest<QualityAnalyzer> { Sources = Source("Target = Graduation.Qualified"), Properties = { ["IsTestProject"] = "true" } }.RunAsync();

    [Fact]
    public Task Target_that_is_not_typed_yet_is_the_compilers_affair()
        => new AnalyzerTest<QualityAnalyzer> { Sources = Source("Target = Graduation."), CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();

    [Fact]
    public void Values_and_names_are_those_of_the_public_enumeration_and_properties()
    {
        Assert.Equal((int)Graduation.Qualified, SocNeeds.Qualified);
        Assert.All(SocNeeds.Consequences.Keys, p => Assert.Equal(typeof(string), typeof(RiskAttribute).GetProperty(p)?.PropertyType));
        Assert.Equal(["Declared", "Instrumented", "Tested", "Qualified", "Graduated"], Enum.GetNames<Graduation>());
    }

    private static string Without(string property) => string.Join(", ", All.Split(", ").Where(a => !a.StartsWith(property, StringComparison.Ordinal)));

    private static string Source(string arguments) => $"[Risk(\"UPL-1\", \"Title\", Impact = 80, {arguments})] internal sealed partial class Upload;";

    private static Task Reports(string arguments, string message)
        => new AnalyzerTest<QualityAnalyzer>
        {
            Sources = Source(arguments),
            Expected = { Diagnose.Id("RA1009").At(0).Severity(DiagnosticSeverity.Warning).Message(message) },
        }.RunAsync();
}
