using System.Globalization;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

public sealed class AcceptanceAnalyzerTests
{
    private const string Risk = "[Risk(\"UPL-1\", \"Title\", Impact = 80)] internal sealed partial class Upload;";

    [Theory]
    [InlineData("\"old partner\", Until = {|#0:\"2027-03-30\"|}", "The acceptance of 'Upload' ended on 2027-03-30: since then it is a gap that nobody decided. Detect the risk here, or decide again until when")]
    [InlineData("reason: \"old partner\", Until = {|#0:\"1999-01-01\"|}", "The acceptance of 'Upload' ended on 1999-01-01: since then it is a gap that nobody decided. Detect the risk here, or decide again until when")]
    [InlineData("\"old partner\", Until = {|#0:\"31.03.2027\"|}", "'31.03.2027' is no date, so the acceptance of 'Upload' never ends. Write yyyy-MM-dd")]
    [InlineData("\"old partner\", Until = {|#0:\"2027-02-30\"|}", "'2027-02-30' is no date, so the acceptance of 'Upload' never ends. Write yyyy-MM-dd")]
    [InlineData("\"old partner\", Until = {|#0:\"2027-4-1\"|}", "'2027-4-1' is no date, so the acceptance of 'Upload' never ends. Write yyyy-MM-dd")]
    [InlineData("\"old partner\", Until = {|#0:\"\"|}", "'' is no date, so the acceptance of 'Upload' never ends. Write yyyy-MM-dd")]
    [InlineData("{|#0:\"\"|}", "'Upload' is accepted without a reason, which counts for nothing: nobody can tell later whether it still holds. Say why")]
    [InlineData("{|#0:\"  \"|}, Until = \"1999-01-01\"", "'Upload' is accepted without a reason, which counts for nothing: nobody can tell later whether it still holds. Say why")]
    [InlineData("{|#0:null!|}", "'Upload' is accepted without a reason, which counts for nothing: nobody can tell later whether it still holds. Say why")]
    public Task Acceptance_that_does_not_hold_is_reported(string arguments, string message) => Reports($"[AcceptedRisk(typeof(Upload), {arguments})] internal static class Old {{ }} {Risk}", message);

    [Theory]
    [InlineData("[assembly: AcceptedRisk(typeof(Upload), \"why\", Until = {|#0:\"2027-01-01\"|})]")]
    [InlineData("internal static class Old { [AcceptedRiskAttribute(typeof(Upload), \"why\", Until = {|#0:\"2027-01-01\"|})] static void Read() { } }")]
    [InlineData("internal static class Old { const string End = \"2027-01-01\"; [RiskAware.AcceptedRisk(typeof(Upload), \"why\", Until = {|#0:End|})] static void Read() { } }")]
    [InlineData("internal static class Old { static void Read() { var run = [AcceptedRisk(typeof(Upload), \"why\", Until = {|#0:\"2027-01-01\"|})] () => { }; run(); } }")]
    public Task Acceptance_is_looked_at_wherever_it_stands(string source)
        => Reports(source + " " + Risk, "The acceptance of 'Upload' ended on 2027-01-01: since then it is a gap that nobody decided. Detect the risk here, or decide again until when");

    [Fact]
    public Task Without_the_property_the_day_is_today()
        => new AnalyzerTest<AcceptanceAnalyzer>
        {
            Sources =
                $"[AcceptedRisk(typeof(Upload), \"why\", Until = [|\"2020-01-01\"|])] internal static class Old {{ }} " +
                $"[AcceptedRisk(typeof(Upload), \"why\", Until = \"{DateTime.UtcNow.AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\")] internal static class New {{ }} {Risk}",
        }.RunAsync();

    [Fact]
    public async Task Property_that_is_no_date_is_reported_once_and_replaced_by_today()
    {
        var test = new AnalyzerTest<AcceptanceAnalyzer>
        {
            Sources = $"[AcceptedRisk(typeof(Upload), \"why\", Until = \"2020-01-01\")] internal static class Old {{ }} {Risk}",
            Properties = { ["RiskAwareDate"] = "tomorrow" },
        };
        Assert.Equal(
            [
                "The acceptance of 'Upload' ended on 2020-01-01: since then it is a gap that nobody decided. Detect the risk here, or decide again until when",
                "The build property RiskAwareDate is 'tomorrow' and no date, so ends are compared with today. Write yyyy-MM-dd",
            ],
            (await test.DiagnosticsAsync()).Select(d => d.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"old partner\", Until = \"2027-03-31\"")]
    [InlineData("\"old partner\", Until = \"2027-04-01\"")]
    [InlineData("\"old partner\", Until = \"9999-12-31\"")]
    [InlineData("\"old partner\", Until = \" 2027-03-31 \"")]
    [InlineData("\"old partner\"")]
    [InlineData("\"old partner\", Until = null")]
    [InlineData("reason: \"old partner\"")]
    public Task Acceptance_that_holds_is_silent(string arguments)
        => new AnalyzerTest<AcceptanceAnalyzer>
        {
            Sources = $"[AcceptedRisk(typeof(Upload), {arguments})] internal static class Old {{ }} {Risk}",
            Properties = { ["RiskAwareDate"] = "2027-03-31" },
            Level = "Strict",
        }.RunAsync();

    [Fact]
    public Task Attribute_of_the_same_name_is_silent()
        => Verify.Analyzer<AcceptanceAnalyzer>(
            """
            [Other.AcceptedRisk(typeof(string), "", Until = "1999-01-01")] internal static class Old { }
            namespace Other { internal sealed class AcceptedRiskAttribute(Type risk, string reason) : Attribute { public string? Until { get; set; } public object[] All => [risk, reason]; } }
            """);

    [Fact]
    public Task Test_projects_are_left_alone()
        => new AnalyzerTest<AcceptanceAnalyzer>
        {
            Sources = $"[AcceptedRisk(typeof(Upload), \"\", Until = \"1999-01-01\")] internal static class Old {{ }} {Risk}",
            Properties = { ["IsTestProject"] = "true" },
        }.RunAsync();

    [Theory]
    [InlineData("[AcceptedRisk(")]
    [InlineData("[AcceptedRisk(typeof(Upload))] class C;")]
    [InlineData("[AcceptedRisk(typeof(Upload), nothing, Until = nothing)] class C;")]
    [InlineData("[AcceptedRisk(\"Upload\", \"\")] class C;")]
    [InlineData("[AcceptedRisk(typeof(Upload), \"why\", Until = )] class C;")]
    [InlineData("[AcceptedRisk] class C;")]
    public async Task Half_typed_acceptance_is_the_compilers_affair(string source)
    {
        var test = new AnalyzerTest<AcceptanceAnalyzer> { Sources = Risk + " " + source, CompilerDiagnostics = CompilerDiagnostics.None };
        Assert.DoesNotContain(await test.DiagnosticsAsync(), d => d.Id == "RA1011");
    }

    private static Task Reports(string source, string message)
        => new AnalyzerTest<AcceptanceAnalyzer>
        {
            Sources = source,
            Properties = { ["RiskAwareDate"] = "2027-03-31" },
            Expected = { Diagnose.Id("RA1011").At(0).Severity(DiagnosticSeverity.Warning).Message(message) },
        }.RunAsync();
}
