using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class HonestUseTests
{
    [Fact]
    public Task Point_on_every_path_is_reported_with_its_path()
        => Check<HonestUseAnalyzer>(
            App(
                """app.{|#0:MapGet("/a"|}, (ILogger<Program> log) => Files.Open(log));""",
                "static class Files { public static void Open(ILogger log) => Traversal.LeftRoot(log, \"x\"); }"),
            Diagnose.Id("RA3009").At(0).Message(
                "'LeftRoot' is reached on every normal path of 'GET /a' (Files.Open -> Traversal.LeftRoot); honest use would be detected as an attack. Call it behind the condition that tells an attacker from a user."));

    [Theory]
    [InlineData("Traversal.LeftRoot(log, path);")]
    [InlineData("if (path == null) { throw new ArgumentNullException(); } Traversal.LeftRoot(log, path);")]
    [InlineData("if (path.Length > 3) { Traversal.LeftRoot(log, path); return; } Traversal.LeftRoot(log, path);")]
    [InlineData("try { Console.WriteLine(); } finally { Traversal.LeftRoot(log, path); }")]
    [InlineData("void Local() { Traversal.LeftRoot(log, path); } Local();")]
    [InlineData("if (true) { Traversal.LeftRoot(log, path); }")]
    [InlineData("do { Traversal.LeftRoot(log, path); } while (path.Length > 3);")]
    public Task Unguarded_point_is_reported(string statements)
        => Check<HonestUseAnalyzer>(App(Handler("{|#0:MapGet(\"/a\"|}", statements)), Diagnose.Id("RA3009").At(0));

    [Theory]
    [InlineData("if (path.Length > 3) { Traversal.LeftRoot(log, path); }")]
    [InlineData("if (path.Length > 3) { return; } Traversal.LeftRoot(log, path);")]
    [InlineData("try { File.ReadAllText(path); } catch (UnauthorizedAccessException e) { Traversal.StorageRefused(log, e, path); }")]
    [InlineData("foreach (var c in path) { Traversal.LeftRoot(log, path); }")]
    [InlineData("_ = path.Length > 3 && Guard(); bool Guard() { Traversal.LeftRoot(log, path); return true; }")]
    [InlineData("Task.Run(() => Traversal.LeftRoot(log, path));")]
    [InlineData("log?.LogInformation(path); switch (path.Length) { case 1: Traversal.LeftRoot(log!, path); break; }")]
    [InlineData("if (false) { Traversal.LeftRoot(log, path); }")]
    [InlineData("if (path.Length > 3) { Traversal.LeftRoot(log, path); } else { Traversal.StorageRefused(log, new(), path); }")]
    [InlineData("Traversal.LeftRoot(log, path); throw new InvalidOperationException();")]
    [InlineData("void Local() { Traversal.LeftRoot(log, path); }")]
    public Task Guarded_point_is_silent(string statements)
        => Check<HonestUseAnalyzer>(App(Handler("MapGet(\"/a\"", statements)));

    [Fact]
    public Task Action_is_an_endpoint_too()
        => Check<HonestUseAnalyzer>(
            """
            using Microsoft.AspNetCore.Mvc;

            public class HomeController(ILogger<HomeController> log) : ControllerBase
            {
                [HttpGet("/a")]
                public IActionResult {|#0:Index|}(string path) { Traversal.LeftRoot(log, path); return Ok(); }

                [HttpGet("/b")]
                public IActionResult Other(string path)
                {
                    if (path.Contains("..")) { Traversal.LeftRoot(log, path); return NotFound(); }
                    return Ok();
                }
            }

            """ + Risk,
            Diagnose.Id("RA3009").At(0).Saying("'GET /a'"));

    [Fact]
    public Task Every_implementation_must_detect()
        => Check<HonestUseAnalyzer>(App(
            """app.MapGet("/a", (IStore store) => store.Save());""",
            """
            interface IStore { void Save(); }
            class One(ILogger<One> log) : IStore { public void Save() => Traversal.LeftRoot(log, "x"); }
            class Two : IStore { public void Save() { } }
            """));

    [Fact]
    public Task Recursion_ends_and_says_nothing()
        => Check<HonestUseAnalyzer>(App(
            """app.MapGet("/a", (ILogger<Program> log) => Files.One(log, 3));""",
            """
            static class Files
            {
                public static void One(ILogger log, int i) { if (i > 0) { Two(log, i); } }
                static void Two(ILogger log, int i) { One(log, i - 1); Traversal.LeftRoot(log, "x"); }
            }
            """));

    [Theory]
    [InlineData("class {0} : IEndpointFilter", "public ValueTask<object?> {1}(EndpointFilterInvocationContext c, EndpointFilterDelegate next)", "return next(c);", "InvokeAsync", "")]
    [InlineData("class {0} : IAsyncActionFilter", "public Task {1}(ActionExecutingContext c, ActionExecutionDelegate next)", "return next();", "OnActionExecutionAsync", "")]
    [InlineData("class {0} : ActionFilterAttribute", "public override void {1}(ActionExecutingContext c)", "", "OnActionExecuting", "")]
    [InlineData("class {0} : Microsoft.AspNetCore.SignalR.IHubFilter", "public ValueTask<object?> {1}(Microsoft.AspNetCore.SignalR.HubInvocationContext c, Func<Microsoft.AspNetCore.SignalR.HubInvocationContext, ValueTask<object?>> next)", "return next(c);", "InvokeMethodAsync", "")]
    [InlineData("class {0} : IMiddleware", "public Task {1}(HttpContext c, RequestDelegate next)", "return next(c);", "InvokeAsync", "app.UseMiddleware<Around>();")]
    [InlineData("class {0}(RequestDelegate next)", "public Task {1}(HttpContext c)", "return next(c);", "InvokeAsync", "app.UseMiddleware<Around>();")]
    public async Task Filter_or_middleware_that_always_detects_is_reported_and_a_guarded_one_is_not(string head, string method, string end, string name, string statements)
    {
        await Check<HonestUseAnalyzer>(Source("{|#0:" + name + "|}", "Traversal.LeftRoot(null!, \"x\");"), Diagnose.Id("RA3009").At(0).Saying($"every normal path of 'Around.{name}'"));
        await Check<HonestUseAnalyzer>(Source(name, "if (c.GetHashCode() == 1) { Traversal.LeftRoot(null!, \"x\"); }"));

        string Source(string marked, string body)
            => "using Microsoft.AspNetCore.Mvc.Filters;\n" + App(statements, $"{head.Replace("{0}", "Around")} {{ {method.Replace("{1}", marked)} {{ {body} {end} }} }}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("app.Map(\"/wp-login.php\", trap => trap.UseMiddleware<Around>());")]
    [InlineData("if (app.Environment.IsDevelopment()) { app.UseMiddleware<Around>(); }")]
    public Task Middleware_that_only_some_requests_pass_is_silent(string statements)
        => Check<HonestUseAnalyzer>(App(
            statements,
            """class Around(RequestDelegate next) { public Task InvokeAsync(HttpContext c) { Traversal.LeftRoot(null!, "x"); return next(c); } }"""));

    [Fact]
    public Task Handler_of_exceptions_is_silent()
        => Check<HonestUseAnalyzer>("using Microsoft.AspNetCore.Mvc.Filters;\n" + App(
            "",
            """class Around : IExceptionFilter { public void OnException(ExceptionContext c) => Traversal.LeftRoot(null!, "x"); }"""));

    [Fact]
    public Task Lambda_that_every_request_passes_is_reported()
        => Check<HonestUseAnalyzer>(
            App("""
                app.{|#0:Use|}(async (c, next) => { Traversal.LeftRoot(app.Logger, "x"); await next(); });
                app.MapGet("/a", () => 1).{|#1:AddEndpointFilter|}((c, next) => { Traversal.LeftRoot(app.Logger, "x"); return next(c); });
                """),
            Diagnose.Id("RA3009").At(0).Saying("every normal path of 'Use'"),
            Diagnose.Id("RA3009").At(1).Saying("every normal path of 'AddEndpointFilter'"));

    [Fact]
    public Task Lambda_that_looks_first_is_silent()
        => Check<HonestUseAnalyzer>(App("""
            app.Use(async (c, next) => { await next(); if (c.Response.StatusCode == 404) { Traversal.LeftRoot(app.Logger, "x"); } });
            app.Map("/trap", trap => trap.Use((HttpContext c, RequestDelegate next) => { Traversal.LeftRoot(app.Logger, "x"); return next(c); }));
            app.MapGet("/a", () => 1).AddEndpointFilter((c, next) => { if (c.Arguments.Count == 9) { Traversal.LeftRoot(app.Logger, "x"); } return next(c); });
            """));

    [Fact]
    public Task Decoy_detects_by_being_called()
        => Check<HonestUseAnalyzer>(App(
            """app.MapGet("/wp-login.php", (ILogger<Program> log) => { Trap.Called(log); return Results.NotFound(); });""",
            """
            [Risk("TRP-1", "Reconnaissance", Impact = 20)]
            public sealed partial class Trap
            {
                [DetectionPoint("x", Kind = PointKind.Decoy)]
                public static partial void Called(ILogger logger);
            }
            """));

    private static string Handler(string map, string statements)
        => $$"""
            app.{{map}}, (ILogger<Program> log, string path) =>
            {
                {{statements}}
            });
            """;
}
