using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class UnnamedRiskAnalyzerTests
{
    [Fact]
    public Task Endpoint_that_can_change_something_is_reported()
        => CheckStrictly<UnnamedRiskAnalyzer>(
            App("""app.{|#0:MapPost("/a"|}, () => 1);"""),
            Diagnose.Id("RA3003").At(0).Property("endpoint", "POST /a").Message(
                "'POST /a' can change something for anybody who calls it, but names no risk and reaches no detection point; whatever is tried there goes unseen. Say with ExposedTo which risk it is exposed to."));

    [Theory]
    [InlineData("""app.{|#0:MapPut("/a"|}, () => 1).RequireAuthorization();""", "'PUT /a' can change something, but")]
    [InlineData("""app.{|#0:Map("/a"|}, (string id) => id);""", "'/a' can change something")]
    [InlineData("""app.{|#0:MapMethods("/a"|}, new[] { "GET", "PATCH" }, () => 1);""", "'GET,PATCH /a' can change")]
    [InlineData("""app.{|#0:MapGet("/a"|}, (string id) => id);""", "'GET /a' is open to anybody")]
    [InlineData("""app.{|#0:MapGet("/a"|}, (HttpContext context) => context.Response.WriteAsync(context.Request.Query["q"]!));""", "'GET /a' is open to anybody")]
    public Task Endpoint_that_an_attacker_would_choose_is_reported(string statements, string says)
        => CheckStrictly<UnnamedRiskAnalyzer>(App(statements), Diagnose.Id("RA3003").At(0).Saying(says));

    [Fact]
    public Task Action_is_judged_by_its_verb_and_access()
        => CheckStrictly<UnnamedRiskAnalyzer>(
            """
            using Microsoft.AspNetCore.Authorization;
            using Microsoft.AspNetCore.Mvc;

            [Authorize]
            public class HomeController : ControllerBase
            {
                [HttpGet("/a")] public IActionResult Index(string path) => Ok();
                [HttpDelete("/b")] public IActionResult {|#0:Remove|}(string path) => Ok();
                [HttpGet("/c"), AllowAnonymous] public IActionResult {|#1:Open|}(string path) => Ok();
            }

            """ + Risk,
            Diagnose.Id("RA3003").At(0),
            Diagnose.Id("RA3003").At(1));

    [Theory]
    [InlineData("""app.MapGet("/a", () => 1);""")]
    [InlineData("""app.MapGet("/a", (string id) => id).RequireAuthorization();""")]
    [InlineData("""app.Map("/a", () => 1);""")]
    [InlineData("""app.MapMethods("/a", new[] { "HEAD", "OPTIONS" }, () => 1);""")]
    public Task Endpoint_that_only_reads_for_those_who_may_is_silent(string statements)
        => CheckStrictly<UnnamedRiskAnalyzer>(App(statements));

    [Theory]
    [InlineData("public IActionResult {|#0:Index|}() => Ok(Request.Query.Count);", true)]
    [InlineData("public IActionResult {|#0:Index|}(int id) => Ok(id);", true)]
    [InlineData("[BindProperty] public string? Name { get; set; } public IActionResult {|#0:Index|}() => Ok(Name);", true)]
    [InlineData("public IActionResult {|#0:Index|}() => Ok();", false)]
    [InlineData("public IActionResult {|#0:Index|}([FromServices] ILogger<HomeController> log) => Ok();", false)]
    [InlineData("public IActionResult {|#0:Error|}() => Ok(HttpContext.TraceIdentifier);", false)]
    public Task Action_for_every_method_is_reported_only_where_it_takes_something(string action, bool takes)
        => CheckStrictly<UnnamedRiskAnalyzer>(
            "using Microsoft.AspNetCore.Mvc;\n" + App("app.MapDefaultControllerRoute();", "public class HomeController : ControllerBase { " + action + " }"),
            takes ? [Diagnose.Id("RA3003").At(0)] : []);

    [Theory]
    [InlineData("""app.MapPost("/a", () => 1).ExposedTo<Traversal>();""")]
    [InlineData("""app.MapGroup("/g").ExposedTo(typeof(Traversal)).MapPost("/a", () => 1);""")]
    [InlineData("""app.MapPost("/a", [ExposedTo(typeof(Traversal))] () => 1);""")]
    [InlineData("""app.MapPost("/a", [AcceptedRisk(typeof(Traversal), "mirror")] () => 1);""")]
    public Task Endpoint_that_names_a_risk_is_silent(string statements)
        => CheckStrictly<UnnamedRiskAnalyzer>(App(statements));

    [Theory]
    [InlineData("ExposedTo(typeof(Traversal))")]
    [InlineData("RequireDetection(typeof(Traversal))")]
    [InlineData("RequireDetection(typeof(Traversal), Route = \"/a\")")]
    public Task Endpoint_whose_risk_the_assembly_names_is_silent(string attribute)
        => CheckStrictly<UnnamedRiskAnalyzer>($"[assembly: {attribute}]\n" + App("""app.MapPost("/a", () => 1);"""));

    [Fact]
    public Task Acceptance_for_the_whole_assembly_names_nothing()
        => CheckStrictly<UnnamedRiskAnalyzer>(
            "[assembly: AcceptedRisk(typeof(Traversal), \"demo\")]\n" + App("""app.{|#0:MapPost("/a"|}, () => 1);"""),
            Diagnose.Id("RA3003").At(0));

    [Theory]
    [InlineData("""app.MapPost("/a", (ILogger<Program> log, string path) => { if (path == "x") { Traversal.LeftRoot(log, path); } });""")]
    [InlineData("""app.MapPost("/a", () => 1).AddEndpointFilter(async (c, next) => { if (c.Arguments.Count > 9) { Traversal.LeftRoot(app.Logger, "x"); } return await next(c); });""")]
    [InlineData("""app.Use(async (c, next) => { await next(); Traversal.LeftRoot(app.Logger, "x"); }); app.MapPost("/a", () => 1);""")]
    [InlineData("""app.MapPost("/a", (Delegate)AppDomain.CurrentDomain.GetData("handler")!);""")]
    [InlineData("""Func<int>? late = null; app.MapPost("/a", (HttpContext c) => { late ??= () => 1; c.RequestServices.GetRequiredService<Func<int>>().DynamicInvoke(); return Task.CompletedTask; });""")]
    public Task Endpoint_that_detects_something_or_that_cannot_be_seen_is_silent(string statements)
        => CheckStrictly<UnnamedRiskAnalyzer>(App(statements));

    [Fact]
    public Task Severity_rises_with_the_level()
        => CheckLevels<UnnamedRiskAnalyzer>(App("""app.MapPost("/a", () => 1);"""), null, DiagnosticSeverity.Info, DiagnosticSeverity.Warning);
}
