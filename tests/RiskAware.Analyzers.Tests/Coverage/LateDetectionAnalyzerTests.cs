using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class LateDetectionAnalyzerTests
{
    [Fact]
    public Task Point_behind_the_write_is_reported_with_the_write_beside()
        => CheckStrictly<LateDetectionAnalyzer>(
            Handler("File.{|#1:WriteAllText|}(path, \"x\"); if (path.Contains(\"..\")) { Traversal.{|#0:LeftRoot|}(log, path); }"),
            Diagnose.Id("RA3004").At(0).Also(1, 0).Property("risk", "T:Traversal").Message(
                "'LeftRoot' is only reached after 'File.WriteAllText' has taken effect in 'POST /a'; the attempt that it reports has succeeded by then. Check and detect first, or declare the point with Stage.Success."));

    [Theory]
    [InlineData("File.Delete(path); if (path.Length > 9) { Traversal.{|#0:LeftRoot|}(log, path); }")]
    [InlineData("await File.AppendAllTextAsync(path, \"x\").ConfigureAwait(false); if (path.Length > 9) { if (path.Length > 99) { Traversal.{|#0:LeftRoot|}(log, path); } }")]
    [InlineData("var full = \"/srv/\" + path; File.Move(full, \"/b\"); if (path.Length > 9) { Traversal.{|#0:LeftRoot|}(log, path); }")]
    [InlineData("using var started = System.Diagnostics.Process.Start(path); if (path.Length > 9) { Traversal.{|#0:LeftRoot|}(log, path); }")]
    [InlineData("foreach (var part in path.Split('/')) { File.Delete(part); if (part == \"..\") { Traversal.{|#0:LeftRoot|}(log, path); } }")]
    [InlineData("command.CommandText = path; command.ExecuteNonQuery(); switch (path) { case \"x\": Traversal.{|#0:LeftRoot|}(log, path); break; }")]
    [InlineData("await client.DeleteAsync(path); if (path.Length > 9) { Traversal.{|#0:LeftRoot|}(log, path); }")]
    public Task Every_effect_before_the_point_is_reported(string statements)
        => CheckStrictly<LateDetectionAnalyzer>(Handler(statements), Diagnose.Id("RA3004").At(0));

    [Theory]
    [InlineData("if (path.Length > 9) { Traversal.LeftRoot(log, path); return; } File.Delete(path);")]
    [InlineData("if (path.Length > 3) { File.Delete(path); } if (path.Length > 9) { Traversal.LeftRoot(log, path); }")]
    [InlineData("try { File.Delete(path); } catch (UnauthorizedAccessException e) { Traversal.StorageRefused(log, e, path); }")]
    [InlineData("try { File.Delete(path); } finally { if (path.Length > 9) { Traversal.LeftRoot(log, path); } }")]
    [InlineData("if (path.Length > 9) { Traversal.LeftRoot(log, path); } File.Delete(path); if (path.Length > 9) { Traversal.LeftRoot(log, path); }")]
    [InlineData("Check(); File.Delete(path); if (path.Length > 9) { Traversal.LeftRoot(log, path); } void Check() { if (path == \"x\") { Traversal.LeftRoot(log, path); } }")]
    [InlineData("File.AppendAllText(\"/var/log/a\", \"called\"); if (path.Length > 9) { Traversal.LeftRoot(log, path); }")]
    [InlineData("Task Later() { File.Delete(path); return Task.CompletedTask; } if (path.Length > 9) { Traversal.LeftRoot(log, path); } await Later();")]
    [InlineData("_ = path.Length > 3 && Try(); bool Try() { File.Delete(path); return true; } if (path.Length > 9) { Traversal.LeftRoot(log, path); }")]
    [InlineData("var rows = command.ExecuteNonQuery(); if (rows == 0) { Traversal.LeftRoot(log, path); }")]
    [InlineData("var answer = await client.DeleteAsync(path); if (!answer.IsSuccessStatusCode) { Traversal.LeftRoot(log, path); }")]
    [InlineData("File.ReadAllText(path); if (path.Length > 9) { Traversal.LeftRoot(log, path); }")]
    [InlineData("File.Delete(path); if (path.Length > 9) { Done.Deleted(log); }")]
    [InlineData("File.Delete(path);")]
    public Task Point_in_time_or_of_another_matter_is_silent(string statements)
        => CheckStrictly<LateDetectionAnalyzer>(Handler(statements));

    [Fact]
    public Task Filter_that_detects_before_the_handler_silences()
        => CheckStrictly<LateDetectionAnalyzer>(App("""
            app.MapPost("/a", (ILogger<Program> log, string path) =>
            {
                File.Delete(path);
                if (path.Length > 9) { Traversal.LeftRoot(log, path); }
            }).AddEndpointFilter(async (c, next) => { if (c.Arguments.Count > 9) { Traversal.LeftRoot(app.Logger, "x"); } return await next(c); });
            """));

    [Fact]
    public Task Action_is_looked_at_too()
        => CheckStrictly<LateDetectionAnalyzer>(
            """
            using Microsoft.AspNetCore.Mvc;

            public class HomeController(ILogger<HomeController> log) : ControllerBase
            {
                [HttpPost("/a")]
                public IActionResult Index(string path)
                {
                    System.IO.File.Delete(path);
                    if (path.Contains("..")) { Traversal.{|#0:LeftRoot|}(log, path); return NotFound(); }
                    return Ok();
                }
            }

            """ + Risk,
            Diagnose.Id("RA3004").At(0));

    [Fact]
    public Task Nothing_is_said_at_the_starter_level()
        => CheckLevels<LateDetectionAnalyzer>(
            Handler("File.Delete(path); if (path.Length > 9) { Traversal.LeftRoot(log, path); }"), null, DiagnosticSeverity.Info, DiagnosticSeverity.Info);

    private static string Handler(string statements)
        => App(
            $$"""
            app.MapPost("/a", async (ILogger<Program> log, System.Data.Common.DbCommand command, HttpClient client, string path) =>
            {
                {{statements}}
                await Task.Yield();
            });
            """,
            """
            [Risk("DON-1", "Done", Impact = 10)]
            public sealed partial class Done
            {
                [DetectionPoint("x", Stage = Stage.Success)]
                public static partial void Deleted(ILogger logger);
            }
            """);
}
