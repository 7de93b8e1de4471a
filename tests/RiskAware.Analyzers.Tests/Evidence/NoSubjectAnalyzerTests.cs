using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Evidence;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Evidence;

public sealed class NoSubjectAnalyzerTests
{
    private const string Risk = """
        [Risk("UPL-1", "Title", Impact = 80)]
        public sealed partial class Upload
        {
            [DetectionPoint] public static partial void Refused(string path);
            [DetectionPoint] public static partial void OfWhom([Subject(SubjectKind.Account)] string account, string path);
            [DetectionPoint] public static void External(string path) => Console.WriteLine(path);
        }

        """;

    [Theory]
    [InlineData("Upload.Refused(\"x\");")]
    [InlineData("Check(\"x\"); static void Check(string path) { if (path.Length > 3) { Upload.Refused(path); } }")]
    [InlineData("new Storage().Read(\"x\");")]
    [InlineData("Upload.OfWhom(\"anna\", \"x\"); Upload.Refused(\"x\");")]
    public Task Detection_about_nobody_in_a_background_service_is_reported(string body) => Run(Job(body, "[|ExecuteAsync|]"));

    [Fact]
    public Task Detection_about_nobody_in_a_hosted_service_is_reported()
        => Run("public sealed class Cleaner : IHostedService { public Task [|StartAsync|](CancellationToken token) { Upload.Refused(\"x\"); return Task.CompletedTask; } public Task StopAsync(CancellationToken token) => Task.CompletedTask; }");

    [Fact]
    public Task Detection_about_nobody_in_a_consumer_is_reported()
        => Run("""
            public sealed class OrderConsumer : MassTransit.IConsumer<string> { public Task [|Consume|](string message) { Upload.Refused(message); return Task.CompletedTask; } }
            namespace MassTransit { public interface IConsumer<T> { Task Consume(T message); } }
            """);

    [Theory]
    [InlineData("Upload.OfWhom(\"anna\", \"x\");")]
    [InlineData("Upload.External(\"x\");")]
    [InlineData("using var scope = new RiskAwareScope(null); Upload.Refused(\"x\");")]
    [InlineData("Console.WriteLine(1);")]
    [InlineData("Console.WriteLine(nameof(Upload.OfWhom));")]
    public Task Background_code_that_says_whom_or_detects_nothing_is_silent(string body) => Run(Job(body, "ExecuteAsync"));

    [Theory]
    [InlineData("public static class Routes { public static void Map(WebApplication app) => app.MapGet(\"/files\", (string path) => { Upload.Refused(path); return Results.NotFound(); }); }")]
    [InlineData("public sealed class FilesController : Microsoft.AspNetCore.Mvc.ControllerBase { [Microsoft.AspNetCore.Mvc.HttpGet(\"/files\")] public string Get(string path) { Upload.Refused(path); return path; } }")]
    [InlineData("public sealed class Library { public void Read(string path) => Upload.Refused(path); }")]
    [InlineData("public abstract class Cleaner : BackgroundService { protected override Task ExecuteAsync(CancellationToken token) { Upload.Refused(\"x\"); return Task.CompletedTask; } }")]
    public Task Detection_that_a_request_may_reach_is_silent(string source) => Run(source);

    [Fact]
    public Task Report_is_information_that_names_the_job()
        => new AnalyzerTest<NoSubjectAnalyzer>
        {
            Sources = Risk + Job("Upload.Refused(\"x\");", "{|#0:ExecuteAsync|}"),
            AspNetCore = true,
            Level = "Strict",
            Expected =
            {
                Diagnose.Id("RA4002").At(0).Severity(DiagnosticSeverity.Info)
                    .Message("'Refused' (UPL-1.Refused) detects in job 'Cleaner', where no request says whom it is about: it is scored for nobody, and no response can follow. "
                        + "Give it a [Subject] parameter, or open a RiskAwareScope around the work."),
            },
        }.RunAsync();

    [Fact]
    public Task Starter_level_is_silent()
        => new AnalyzerTest<NoSubjectAnalyzer> { Sources = Risk + Job("Upload.Refused(\"x\");", "ExecuteAsync"), AspNetCore = true }.RunAsync();

    [Fact]
    public Task Test_projects_are_left_alone()
        => new AnalyzerTest<NoSubjectAnalyzer> { Sources = Risk + Job("Upload.Refused(\"x\");", "ExecuteAsync"), AspNetCore = true, Level = "Strict", Properties = { ["IsTestProject"] = "true" } }.RunAsync();

    [Fact]
    public Task Half_typed_job_is_silent()
        => new AnalyzerTest<NoSubjectAnalyzer>
        {
            Sources = Risk + "public sealed class Cleaner : BackgroundService { protected override Task ExecuteAsync(CancellationToken token) { Upload.",
            AspNetCore = true,
            Level = "Strict",
            CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync();

    private static string Job(string body, string name)
        => "public sealed class Storage { public void Read(string path) { if (path.Contains(\"..\")) { Upload.Refused(path); } } } "
            + $"public sealed class Cleaner : BackgroundService {{ protected override Task {name}(CancellationToken token) {{ {body.Replace(" static void Check", " return Task.CompletedTask; static void Check", StringComparison.Ordinal)} {(body.Contains("static void", StringComparison.Ordinal) ? "" : "return Task.CompletedTask;")} }} }}";

    private static Task Run(string source) => new AnalyzerTest<NoSubjectAnalyzer> { Sources = Risk + source, AspNetCore = true, Level = "Recommended" }.RunAsync();
}
