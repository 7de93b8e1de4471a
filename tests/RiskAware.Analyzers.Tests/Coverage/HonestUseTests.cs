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

    private static string Handler(string map, string statements)
        => $$"""
            app.{{map}}, (ILogger<Program> log, string path) =>
            {
                {{statements}}
            });
            """;
}
