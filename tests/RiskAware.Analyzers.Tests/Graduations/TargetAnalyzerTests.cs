using RiskAware.Analyzers.Rules.Graduations;
using RiskAware.Graduations;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Graduations.GraduationSource;

namespace RiskAware.Analyzers.Tests.Graduations;

public sealed class TargetAnalyzerTests
{
    [Fact]
    public Task Nothing_on_record_is_said_for_each_level_on_the_way()
        => Run(
            "4",
            null,
            null,
            "'Traversal' (UPL-1) has not reached 'Tested': no test on record saw 'LeftRoot' fire; the SOC must not find out during an attack that it does not.",
            $"'Traversal' (UPL-1) has not reached 'Graduated': nobody has signed it off in riskaware.graduations.json (hash {RiskHash}); the SOC takes alerts only that somebody answers for.");

    [Fact]
    public Task Missing_test_of_silence_is_reported()
        => Run("3", Record(Test(true)), null, "'Traversal' (UPL-1) has not reached 'Tested': no test on record saw 'LeftRoot' stay silent for honest use; an alarm that honest people set off is switched off by the SOC.");

    [Fact]
    public Task Silence_of_something_else_is_none()
        => Run(
            "2",
            Record(Test(true), Test(false, through: "GET /other")),
            null,
            "'Traversal' (UPL-1) has not reached 'Tested': no test on record used honestly what 'LeftRoot' fires at; silence of other code tells the SOC nothing about false alarms.");

    [Fact]
    public Task Tests_of_another_declaration_are_none()
        => Run(
            "2",
            Record(Test(true, hash: "0123456789ab"), Test(false, hash: "0123456789ab")),
            null,
            "'Traversal' (UPL-1) has not reached 'Tested': 'LeftRoot' has been declared anew since its tests ran; run them again, because they say nothing about the detection that the SOC would get now.");

    [Fact]
    public Task Point_without_tests_is_reported_beside_one_that_has_them()
        => new AnalyzerTest<TargetAnalyzer>
        {
            Sources = Of("2", "[DetectionPoint] internal static partial void Refused(ILogger logger);"),
            AdditionalFiles = { { TestsFile, Record(Test(true), Test(false)) } },
            Expected = { Diagnose.Id("RA1015").Saying("no test on record saw 'Refused' fire") },
            CompilerDiagnostics = CompilerDiagnostics.Errors,
        }.RunAsync();

    [Fact]
    public Task Point_that_is_written_by_hand_caps_at_instrumented()
        => new AnalyzerTest<TargetAnalyzer>
        {
            Sources = Of("2", "[DetectionPoint] internal static void Noted() { }"),
            AdditionalFiles = { { TestsFile, Record(Test(true), Test(false), Test(true, "UPL-1.Noted"), Test(false, "UPL-1.Noted")) } },
            Expected = { Diagnose.Id("RA1015").Saying("'Noted' is written by hand; declare it as a partial method") },
        }.RunAsync();

    [Fact]
    public Task Point_that_nothing_calls_leaves_the_risk_declared()
        => new AnalyzerTest<TargetAnalyzer>
        {
            Sources = Of("1", call: string.Empty),
            Expected = { Diagnose.Id("RA1015").Saying("has not reached 'Instrumented': nothing calls a detection point of it") },
        }.RunAsync();

    [Fact]
    public Task Risk_without_a_point_is_declared()
        => new AnalyzerTest<TargetAnalyzer>
        {
            Sources = """[Risk("UPL-1", "T", Impact = 80, Target = Graduation.Instrumented)] internal sealed partial class Traversal;""",
            Expected = { Diagnose.Id("RA1015").Message("'Traversal' (UPL-1) has not reached 'Instrumented': no detection point sees it, so that no event of it can ever reach the SOC.") },
        }.RunAsync();

    [Fact]
    public Task Changed_declaration_withdraws_the_sign_off()
        => Run(
            "4",
            Record(Test(true), Test(false)),
            SignOff("0123456789ab"),
            $"'Traversal' (UPL-1) has not reached 'Graduated': it has been declared anew since Ann signed it off (hash 0123456789ab, now {RiskHash}); the SOC takes alerts only that somebody answers for.");

    [Fact]
    public Task What_this_soc_demands_is_reported_with_what_it_needs_it_for()
        => new AnalyzerTest<TargetAnalyzer>
        {
            Sources = Of("3"),
            AdditionalFiles = { { TestsFile, Record(Test(true), Test(false)) }, { SocFile, """{ "require": ["EventType", "Owner"], "owners": ["file"] }""" } },
            Expected =
            {
                Diagnose.Id("RA1015").Message("'Traversal' (UPL-1) has not reached 'Qualified': 'EventType' is missing, and riskaware.soc.json demands it: the SOC cannot find the event by its kind, beside those of other applications."),
                Diagnose.Id("RA1015").Message("'Traversal' (UPL-1) has not reached 'Qualified': 'files' is no owner that riskaware.soc.json knows, so the SOC cannot reach anybody; nearest: 'file'."),
            },
        }.RunAsync();

    [Fact]
    public Task What_the_declaration_lacks_is_left_to_the_rule_about_that()
        => new AnalyzerTest<TargetAnalyzer>
        {
            Sources = Of("3").Replace("BlindSpots = \"b\",", "", StringComparison.Ordinal),
            AdditionalFiles = { { TestsFile, Record(Test(true, hash: "0123456789ab"), Test(false, hash: "0123456789ab")) } },
            Expected = { Diagnose.Id("RA1015").Saying("has not reached 'Tested'") },
        }.RunAsync();

    [Fact]
    public Task Tested_risk_that_aims_no_higher_is_silent() => Run("2", Record(Test(true), Test(false)), null);

    [Fact]
    public Task Qualified_risk_is_silent() => Run("3", Record(Test(true), Test(false)), null);

    [Fact]
    public Task Graduated_risk_is_silent() => Run("4", Record(Test(true), Test(false)), SignOff());

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    public Task Aim_that_is_reached_is_silent(string target) => Run(target, null, null);

    [Fact]
    public Task Risk_that_aims_at_nothing_is_silent()
        => new AnalyzerTest<TargetAnalyzer> { Sources = """[Risk("UPL-1", "T", Impact = 80)] internal sealed partial class Traversal;""", Level = "Strict" }.RunAsync();

    [Fact]
    public Task Public_risk_of_a_library_whose_points_others_declare_is_silent()
        => new AnalyzerTest<TargetAnalyzer>
        {
            Sources = """[Risk("UPL-1", "T", Impact = 80, Target = Graduation.Qualified)] public sealed partial class Traversal;""",
            Level = "Strict",
        }.RunAsync();

    [Fact]
    public Task Public_point_of_a_library_may_be_called_by_others()
        => new AnalyzerTest<TargetAnalyzer>
        {
            Sources = """
                [Risk("UPL-1", "T", Impact = 80, Target = Graduation.Instrumented)]
                public sealed partial class Traversal { [DetectionPoint] public static partial void LeftRoot(ILogger logger); }
                """,
        }.RunAsync();

    [Fact]
    public Task Risk_that_cannot_be_generated_is_silent()
        => new AnalyzerTest<TargetAnalyzer>
        {
            Sources = """[Risk("UPL-1", "T", Target = Graduation.Qualified)] internal sealed partial class Traversal;""",
            CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync();

    [Fact]
    public Task Test_project_is_left_alone()
        => new AnalyzerTest<TargetAnalyzer> { Sources = Of("4").Replace("{|#0:4|}", "4", StringComparison.Ordinal), Properties = { ["IsTestProject"] = "true" } }.RunAsync();

    [Fact]
    public void Levels_are_those_of_the_public_enumeration()
        => Assert.Equal(
            Enum.GetValues<Graduation>().Select(static g => ($"{g}", (int)g)),
            Enum.GetValues<GraduationLevel>().Select(static g => ($"{g}", (int)g)));

    private static Task Run(string target, string? record, string? signOffs, params string[] messages)
    {
        var test = new AnalyzerTest<TargetAnalyzer> { Sources = Of(target) };
        if (record is not null)
        {
            test.AdditionalFiles.Add(TestsFile, record);
        }

        if (signOffs is not null)
        {
            test.AdditionalFiles.Add(SignOffsFile, signOffs);
        }

        test.Expected.AddRange(messages.Select(static m => Diagnose.Id("RA1015").Message(m)));
        return test.RunAsync();
    }
}
