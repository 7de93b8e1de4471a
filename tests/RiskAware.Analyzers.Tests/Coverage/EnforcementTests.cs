using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class EnforcementTests
{
    private const string Blind = """
        #pragma warning disable {pragma}
        using Microsoft.AspNetCore.Mvc;
        {assembly}

        [ExposedTo(typeof(Traversal))]
        public class FilesController : ControllerBase
        {
            {method}
            public IActionResult {mark} => Ok();
        }

        """;

    public static TheoryData<string> Silencers => new("pragma", "editorconfig", "nowarn", "suppress");

    [Theory]
    [InlineData("Starter")]
    [InlineData("Recommended")]
    [InlineData("Strict")]
    public Task Report_is_a_warning_at_every_level(string level) => Run(enforce: false, level, "", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("Starter")]
    [InlineData("Recommended")]
    [InlineData("Strict")]
    public Task Enforced_report_is_an_error_at_every_level(string level) => Run(enforce: true, level, "", DiagnosticSeverity.Error);

    [Theory]
    [MemberData(nameof(Silencers))]
    public Task Warning_is_silenced_by_the_usual_ways(string silencer) => Run(enforce: false, "Starter", silencer, null);

    [Theory]
    [MemberData(nameof(Silencers))]
    public Task Enforced_error_is_silenced_by_none_of_them(string silencer) => Run(enforce: true, "Starter", silencer, DiagnosticSeverity.Error);

    [Theory]
    [InlineData(true, "accept")]
    [InlineData(false, "accept")]
    [InlineData(true, "accept-assembly")]
    public Task Accepted_risk_silences_both(bool enforce, string silencer) => Run(enforce, "Starter", silencer, null);

    [Theory]
    [InlineData("accept-no-reason")]
    [InlineData("accept-other")]
    [InlineData("accept-no-date")]
    [InlineData("accept-wrong-date")]
    public Task Acceptance_without_reason_with_an_end_that_is_no_date_or_of_another_risk_silences_nothing(string silencer) => Run(enforce: true, "Starter", silencer, DiagnosticSeverity.Error);

    [Fact]
    public Task Acceptance_where_routes_are_mapped_holds_for_them()
        => Check<BlindEndpointAnalyzer>(App(
            "app.MapFiles();",
            """
            public static class Routes
            {
                [AcceptedRisk(typeof(Traversal), "read-only mirror", Until = "2020-01-01")]
                public static void MapFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/a", () => 1).ExposedTo<Traversal>();
            }
            """));

    [Fact]
    public async Task Test_projects_are_left_alone()
    {
        var test = new AnalyzerTest<BlindEndpointAnalyzer>
        {
            AspNetCore = true,
            Sources = App("""app.MapGet("/a", () => 1).ExposedTo<Traversal>();"""),
        };
        test.Properties["IsTestProject"] = "true";
        await test.RunAsync();
    }

    private static async Task Run(bool enforce, string level, string silencer, DiagnosticSeverity? expected)
    {
        var attribute = silencer switch
        {
            "suppress" => """[System.Diagnostics.CodeAnalysis.SuppressMessage("RiskAware.Coverage", "RA3001:x")]""",
            "accept" => """[AcceptedRisk(typeof(Traversal), "read-only mirror", Until = "2999-12-31")]""",
            "accept-no-reason" => """[AcceptedRisk(typeof(Traversal), " ")]""",
            "accept-no-date" => """[AcceptedRisk(typeof(Traversal), "read-only mirror", Until = "")]""",
            "accept-wrong-date" => """[AcceptedRisk(typeof(Traversal), "read-only mirror", Until = "2030-02-30")]""",
            "accept-other" => """[AcceptedRisk(typeof(Injection), "not this one")]""",
            _ => "",
        };
        var source = Blind
            .Replace("{pragma}", silencer == "pragma" ? "RA3001" : "CS0219")
            .Replace("{assembly}", silencer == "accept-assembly" ? """[assembly: AcceptedRisk(typeof(Traversal), "demo")]""" : "")
            .Replace("{method}", attribute)
            .Replace("{mark}", expected is null ? "Get()" : "{|#0:Get|}()");
        var test = new AnalyzerTest<BlindEndpointAnalyzer>
        {
            AspNetCore = true,
            Level = level,
            Sources = source + Risk + Other,
            EditorConfig = silencer == "editorconfig" ? "root = true\n[*.cs]\ndotnet_diagnostic.RA3001.severity = none\n" : null,
            Options = silencer == "nowarn"
                ? o => o.WithSpecificDiagnosticOptions([new("RA3001", ReportDiagnostic.Suppress)])
                : null,
        };
        test.Properties["RiskAwareEnforce"] = enforce ? "true" : "false";
        if (expected is { } severity)
        {
            test.Expected.Add(Diagnose.Id("RA3001").At(0).Severity(severity));
        }

        await test.RunAsync();
    }
}
