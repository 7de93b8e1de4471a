using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class RequiredDetectionAnalyzerTests
{
    private const string Blind = """app.{|#0:MapPost("/account/login"|}, (string name) => name.Length);""";
    private const string Unmarked = """app.MapPost("/account/login", (string name) => name.Length);""";

    [Fact]
    public Task Matched_endpoint_that_detects_nothing_is_reported_with_the_requirement_beside()
        => Check<RequiredDetectionAnalyzer>(
            "[assembly: {|#1:RequireDetection(typeof(Traversal), Verbs = [\"post\"], Route = \"/Account/**\", Access = EndpointAccess.Anonymous)|}]\n"
                + App("app.{|#0:MapPost(\"/account/login\"|}, {|#2:(string name) => name.Length|});"),
            Diagnose.Id("RA3002").At(0).Also(1, 2).Property("risk", "T:Traversal").Property("endpoint", "POST /account/login").Message(
                "'POST /account/login' must detect 'Traversal' (UPL-1): the assembly requires it for anonymous 'POST /Account/**', but nothing it calls reaches 'LeftRoot' or 'StorageRefused'."));

    [Theory]
    [InlineData("")]
    [InlineData(", Verbs = new[] { \"GET\", \"POST\" }")]
    [InlineData(", Route = \"**\"")]
    [InlineData(", Route = \"/account/*\"")]
    [InlineData(", Route = \"account/login/\"")]
    [InlineData(", Route = \"/**/login\"")]
    [InlineData(", Access = EndpointAccess.Any")]
    [InlineData(", Access = EndpointAccess.Anonymous")]
    public Task Requirement_that_matches_is_held(string arguments)
        => Check<RequiredDetectionAnalyzer>(Require(arguments) + App(Blind), Diagnose.Id("RA3002").At(0));

    [Theory]
    [InlineData(", Verbs = new[] { \"GET\" }")]
    [InlineData(", Route = \"/account\"")]
    [InlineData(", Route = \"/account/*/more\"")]
    [InlineData(", Route = \"/accounts/**\"")]
    [InlineData(", Access = EndpointAccess.Authorized")]
    public Task Requirement_about_other_endpoints_is_silent(string arguments)
        => Check<RequiredDetectionAnalyzer>(Require(arguments) + App(Unmarked));

    [Fact]
    public Task Matched_endpoint_that_detects_is_silent()
        => Check<RequiredDetectionAnalyzer>(Require("") + App("""
            app.MapPost("/a", (ILogger<Program> log, string path) => { if (path.Contains("..")) { Traversal.LeftRoot(log, path); } });
            """));

    [Theory]
    [InlineData("string route = args[0]; app.MapPost(route, () => 1);", ", Route = \"/a\"")]
    [InlineData("app.MapPost(\"/{name}\", (string name) => 1);", ", Route = \"/a\"")]
    [InlineData("app.MapPost(\"/files/{**path}\", (string path) => 1);", ", Route = \"/files/*\"")]
    [InlineData("app.MapPost(\"/a\", (Delegate)AppDomain.CurrentDomain.GetData(\"handler\")!);", "")]
    public Task What_cannot_be_seen_is_silent(string statements, string arguments)
        => Check<RequiredDetectionAnalyzer>(Require(arguments) + App(statements));

    [Fact]
    public Task Endpoint_that_names_the_risk_itself_is_left_to_its_own_rule()
        => Check<RequiredDetectionAnalyzer>(Require("") + App("""app.MapPost("/a", () => 1).ExposedTo<Traversal>();"""));

    [Fact]
    public Task Action_is_matched_by_a_requirement_for_all()
        => Check<RequiredDetectionAnalyzer>(
            """
            using Microsoft.AspNetCore.Mvc;
            [assembly: RequireDetection(typeof(Traversal))]

            public class HomeController : ControllerBase
            {
                [HttpGet("/a")]
                public IActionResult {|#0:Index|}(string path) => Ok();
            }

            """ + Risk,
            Diagnose.Id("RA3002").At(0));

    [Theory]
    [InlineData("[AcceptedRisk(typeof(Traversal), \"mirror\")]")]
    [InlineData("[AcceptedRisk(typeof(Traversal), \"mirror\", Until = \"2020-01-01\")]")]
    public Task Accepted_risk_silences(string attribute)
        => Check<RequiredDetectionAnalyzer>(Require("") + App("app.MapFiles();", $$"""
            public static class Routes
            {
                {{attribute}}
                public static void MapFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/a", () => 1);
            }
            """));

    [Theory]
    [InlineData("/files/*.pdf", "'*' and '**' stand for whole segments, and '*.pdf' is neither")]
    [InlineData("/a//b", "a segment is empty")]
    [InlineData("/a/{b", "the braces of '{b' do not enclose one whole segment")]
    [InlineData("https://shop.example/a", "it is a URL; write the path alone")]
    [InlineData("/a?b=c", "a query is no part of a route")]
    [InlineData("\\\\a\\\\b", "segments are separated by '/'")]
    public Task Route_that_cannot_be_read_is_an_error(string route, string problem)
        => Check<RequiredDetectionAnalyzer>(
            $"[assembly: RequireDetection(typeof(Traversal), Route = {{|#0:\"{route}\"|}})]\n" + App(Unmarked),
            Diagnose.Id("RA3002").At(0).Severity(DiagnosticSeverity.Error).Saying(problem));

    [Theory]
    [InlineData("/a/{id}")]
    [InlineData("~/a/*/")]
    [InlineData("/{**rest}")]
    public Task Route_that_can_be_read_is_silent(string route)
        => Check<RequiredDetectionAnalyzer>($"[assembly: RequireDetection(typeof(Traversal), Verbs = [\"GET\"], Route = \"{route}\")]\n" + App(Unmarked));

    [Fact]
    public Task Requirement_that_matches_nothing_is_info_where_everything_is_shown()
        => CheckStrictly<RequiredDetectionAnalyzer>(
            "[assembly: {|#0:RequireDetection(typeof(Traversal), Route = \"/acount/**\")|}]\n" + App(Unmarked),
            Diagnose.Id("RA3002").At(0).Severity(DiagnosticSeverity.Info).Saying("the requirement for '/acount/**' is about"));

    [Theory]
    [InlineData("app.MapPost(args[0], (string name) => name.Length);")]
    [InlineData("")]
    public Task Requirement_that_may_match_or_that_a_project_without_endpoints_shares_is_silent(string statements)
        => CheckStrictly<RequiredDetectionAnalyzer>(Require(", Route = \"/a\"") + App(statements));

    [Fact]
    public async Task Enforced_report_is_an_error_that_no_pragma_silences()
    {
        var test = new AnalyzerTest<RequiredDetectionAnalyzer>
        {
            AspNetCore = true,
            Sources = "#pragma warning disable RA3002\n" + Require("") + App(Blind),
        };
        test.Properties["RiskAwareEnforce"] = "true";
        test.Expected.Add(Diagnose.Id("RA3002").At(0).Severity(DiagnosticSeverity.Error));
        await test.RunAsync();
    }

    private static string Require(string arguments) => $"[assembly: RequireDetection(typeof(Traversal){arguments})]\n";
}
