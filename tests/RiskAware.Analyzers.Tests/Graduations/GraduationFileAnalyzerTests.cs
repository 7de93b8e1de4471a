using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Graduations;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Graduations.GraduationSource;

namespace RiskAware.Analyzers.Tests.Graduations;

public sealed class GraduationFileAnalyzerTests
{
    private static readonly string s_tests = Record(Test(true), Test(false));

    [Fact]
    public Task File_that_is_no_json_is_reported()
        => Run(SocFile, "{ \"require\": [", "riskaware.soc.json: the file is no JSON and counts for nothing: the text ends too early.");

    [Fact]
    public Task Every_problem_of_a_file_is_reported()
        => Run(
            SocFile,
            "{ \"require\": [\"Ownr\"], \"owner\": [] }",
            "riskaware.soc.json: 'owner' is not known here; nearest: 'owners'.",
            "riskaware.soc.json: a risk has no property 'Ownr' that could be demanded; nearest: 'Owner'.");

    [Fact]
    public Task Sign_off_of_another_declaration_is_reported_as_withdrawn()
        => Run(
            SignOffsFile,
            SignOff("0123456789ab"),
            $"riskaware.graduations.json: 'Traversal' (UPL-1) has been declared anew since (hash {RiskHash}): the sign-off is withdrawn until somebody signs what is declared now, and no event of it alerts the SOC.");

    [Fact]
    public Task Sign_off_of_what_is_not_tested_is_reported()
        => new AnalyzerTest<GraduationFileAnalyzer>
        {
            Sources = Of("0"),
            AdditionalFiles = { { SignOffsFile, SignOff() } },
            Expected = { Diagnose.Id("RA1016").Severity(DiagnosticSeverity.Warning).Saying("'Traversal' (UPL-1) is signed off, but has only reached 'Instrumented': no test on record saw 'LeftRoot' fire") },
        }.RunAsync();

    [Fact]
    public Task Sign_off_of_the_future_is_reported()
        => Run(SignOffsFile, SignOff(when: "2999-01-01"), "riskaware.graduations.json: '2999-01-01' has not come yet; a sign-off says when it was given.");

    [Fact]
    public Task Sign_off_of_the_future_is_told_by_the_day_of_the_build()
        => new AnalyzerTest<GraduationFileAnalyzer>
        {
            Sources = Of("0"),
            AdditionalFiles = { { TestsFile, s_tests }, { SignOffsFile, SignOff(when: "2026-11-01") } },
            Properties = { ["RiskAwareDate"] = "2026-10-31" },
            Expected = { Diagnose.Id("RA1016").Saying("'2026-11-01' has not come yet") },
        }.RunAsync();

    [Theory]
    [InlineData("/src/", DiagnosticSeverity.Warning)]
    [InlineData("/src", DiagnosticSeverity.Warning)]
    [InlineData("/src/shop/", DiagnosticSeverity.Info)]
    public Task Unknown_risk_is_a_warning_only_in_a_file_of_the_project_itself(string folder, DiagnosticSeverity severity)
        => new AnalyzerTest<GraduationFileAnalyzer>
        {
            Sources = Of("0"),
            AdditionalFiles = { { SignOffsFile, SignOff(risk: "UPL-I") } },
            Properties = { ["ProjectDir"] = folder },
            Expected = { Diagnose.Id("RA1016").Severity(severity).Message("riskaware.graduations.json: this project sees no risk 'UPL-I'; nearest: 'UPL-1'.") },
        }.RunAsync();

    [Fact]
    public Task Sign_off_of_a_qualified_risk_is_silent() => Run(SignOffsFile, SignOff());

    [Fact]
    public Task Demands_that_can_be_read_are_silent() => Run(SocFile, "{ \"require\": [\"Owner\"], \"owners\": [\"files\"], \"eventTypes\": [] }");

    [Fact]
    public Task Record_of_tests_that_ran_long_ago_is_silent() => Run(TestsFile, Record(Test(true, "GON-1.Gone", "0123456789ab")));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    public Task Empty_file_is_silent(string text) => Run(SignOffsFile, text);

    [Fact]
    public Task File_of_another_name_is_silent() => Run("graduations.json", "{");

    [Fact]
    public Task Test_project_is_left_alone()
        => new AnalyzerTest<GraduationFileAnalyzer> { Sources = Of("0"), AdditionalFiles = { { SocFile, "{" } }, Properties = { ["IsTestProject"] = "true" } }.RunAsync();

    [Fact]
    public Task Project_without_the_toolkit_is_left_alone()
        => new AnalyzerTest<GraduationFileAnalyzer> { Sources = "class C;", WithoutRiskAware = true, AdditionalFiles = { { SocFile, "{" } } }.RunAsync();

    private static Task Run(string name, string text, params string[] messages)
    {
        var test = new AnalyzerTest<GraduationFileAnalyzer> { Sources = Of("0") };
        test.AdditionalFiles.Add(name, text);
        if (name != TestsFile)
        {
            test.AdditionalFiles.Add(TestsFile, s_tests);
        }

        test.Expected.AddRange(messages.Select(static m => Diagnose.Id("RA1016").Severity(DiagnosticSeverity.Warning).Message(m)));
        return test.RunAsync();
    }
}
