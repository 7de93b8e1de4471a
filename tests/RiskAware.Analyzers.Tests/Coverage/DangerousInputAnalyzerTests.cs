using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class DangerousInputAnalyzerTests
{
    [Fact]
    public Task File_without_a_risk_of_its_kind_is_reported_with_what_a_new_one_needs()
        => CheckStrictly<DangerousInputAnalyzer>(
            App("""app.{|#0:MapPost("/a"|}, (IFormFile picture) => 1);"""),
            Diagnose.Id("RA3006").At(0)
                .Property("kind", "file").Property("input", "picture").Property("cwe", "434;22").Property("attack", "T1190;T1105")
                .Property("stride", "TE").Property("name", "HostileUpload").Property("title", "Upload of a hostile file").Property("endpoint", "POST /a")
                .Message("'POST /a' takes a file ('picture'), but is exposed to no risk of that kind; a hostile upload would go unseen. Declare a risk with CWE-434 or CWE-22 and expose the endpoint to it."));

    [Theory]
    [InlineData("IFormFileCollection files", "file")]
    [InlineData("List<IFormFile> files", "file")]
    [InlineData("Stream body", "file")]
    [InlineData("System.IO.Pipelines.PipeReader body", "file")]
    [InlineData("string path", "path")]
    [InlineData("string? fileName", "path")]
    [InlineData("string[] exportPaths", "path")]
    [InlineData("string returnUrl", "url")]
    [InlineData("Uri target", "url")]
    [InlineData("string sql", "sql")]
    [InlineData("string shellCommand", "command")]
    [InlineData("string typeName", "type")]
    [InlineData("string mailTemplate", "template")]
    [InlineData("string payloadXml", "xml")]
    [InlineData("string newPassword", "credential")]
    [InlineData("string api_key", "credential")]
    public Task Every_kind_is_told_by_type_or_name(string parameter, string kind)
        => CheckStrictly<DangerousInputAnalyzer>(
            App($$"""app.{|#0:MapPost("/a"|}, ({{parameter}}) => 1);"""),
            Diagnose.Id("RA3006").At(0).Property("kind", kind));

    [Theory]
    [InlineData("int path")]
    [InlineData("string pathology")]
    [InlineData("string basePath")]
    [InlineData("string curl")]
    [InlineData("string query")]
    [InlineData("string token")]
    [InlineData("bool password")]
    [InlineData("[Microsoft.AspNetCore.Mvc.FromServices] Uri home")]
    [InlineData("ILogger<Program> command")]
    [InlineData("CancellationToken template")]
    public Task Other_input_is_silent(string parameter)
        => CheckStrictly<DangerousInputAnalyzer>(App($$"""app.MapPost("/a", ({{parameter}}) => 1);"""));

    [Fact]
    public Task Properties_of_a_bound_model_count_once_per_kind()
        => CheckStrictly<DangerousInputAnalyzer>(
            App("""app.{|#0:MapPost("/a"|}, (Login login) => 1);""", "record Login(string Name, string Password, string Passphrase);"),
            Diagnose.Id("RA3006").At(0).Property("input", "login.Password"));

    [Theory]
    [InlineData("""app.MapGet("/a", (Storage storage) => 1);""", "class Storage { public string Path { get; set; } = \"\"; }")]
    [InlineData("""app.MapPost("/a", (Storage storage) => 1);""", "class Storage { public string Path { get; } = \"\"; internal string Url { get; set; } = \"\"; }")]
    [InlineData("""app.MapPost("/a", (Outer outer) => 1);""", "record Outer(Inner Inner); record Inner(string Path);")]
    public Task Services_results_and_what_lies_deeper_are_silent(string statements, string declarations)
        => CheckStrictly<DangerousInputAnalyzer>(App(statements, declarations));

    [Fact]
    public Task Bound_model_of_a_reading_endpoint_is_told_by_its_attribute()
        => CheckStrictly<DangerousInputAnalyzer>(
            App("""app.{|#0:MapGet("/a"|}, ([AsParameters] Search search) => 1);""", "class Search { public string Folder { get; set; } = \"\"; }"),
            Diagnose.Id("RA3006").At(0).Property("kind", "path"));

    [Fact]
    public Task Action_and_each_of_its_kinds_are_reported()
        => CheckStrictly<DangerousInputAnalyzer>(
            """
            using Microsoft.AspNetCore.Mvc;

            public class FilesController : ControllerBase
            {
                [HttpPost("/a")] public IActionResult {|#0:Save|}(IFormFile file, string folder) => Ok();
            }

            """ + Risk,
            Diagnose.Id("RA3006").At(0).Property("kind", "file"),
            Diagnose.Id("RA3006").At(0).Property("kind", "path"));

    [Theory]
    [InlineData(", Cwe = [22]")]
    [InlineData(", Cwe = [79, 73]")]
    [InlineData(", Cwe = [20]")]
    [InlineData(", Attack = [\"T1083\"]")]
    [InlineData(", Attack = [\"T1190\"]")]
    [InlineData("")]
    public Task Risk_of_the_kind_or_of_unknown_kind_silences(string says)
        => CheckStrictly<DangerousInputAnalyzer>(App("""app.MapGet("/a", (string path) => 1).ExposedTo<Own>();""", Own(says)));

    [Theory]
    [InlineData(", Cwe = [89]")]
    [InlineData(", Cwe = [639], Attack = [\"T1083\"]")]
    [InlineData(", Attack = [\"T1110.003\"]")]
    public Task Risk_of_another_kind_does_not(string says)
        => CheckStrictly<DangerousInputAnalyzer>(
            App("""app.{|#0:MapGet("/a"|}, (string path) => 1).ExposedTo<Own>();""", Own(says)),
            Diagnose.Id("RA3006").At(0));

    [Theory]
    [InlineData("", """app.MapGet("/a", (ILogger<Program> log, string path) => { if (path == "x") { Own.Seen(log); } });""")]
    [InlineData("", """app.MapGet("/a", [AcceptedRisk(typeof(Own), "mirror")] (string path) => 1);""")]
    [InlineData("[assembly: RequireDetection(typeof(Own), Verbs = [\"GET\"])]", """app.MapGet("/a", (string path) => 1);""")]
    public Task Risk_of_the_kind_that_is_detected_accepted_or_required_silences(string attribute, string statements)
        => CheckStrictly<DangerousInputAnalyzer>(attribute + "\n" + App(statements, Own(", Cwe = [22]")));

    [Fact]
    public Task Nothing_is_said_at_the_starter_level()
        => CheckLevels<DangerousInputAnalyzer>(App("""app.MapGet("/a", (string path) => 1);"""), null, DiagnosticSeverity.Info, DiagnosticSeverity.Info);

    private static string Own(string says)
        => $$"""
            [Risk("OWN-1", "Own", Impact = 10{{says}})]
            public sealed partial class Own
            {
                [DetectionPoint("x")]
                public static partial void Seen(ILogger logger);
            }
            """;
}
