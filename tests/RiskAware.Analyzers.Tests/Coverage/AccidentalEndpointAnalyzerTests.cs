using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class AccidentalEndpointAnalyzerTests
{
    [Fact]
    public Task Record_controller_exposes_what_the_compiler_adds()
        => CheckStrictly<AccidentalEndpointAnalyzer>(
            Mvc("public record {|#0:HomeController|} { [HttpGet(\"/a\")] public string Index() => \"x\"; }"),
            Diagnose.Id("RA3007").At(0).Message(
                "'HomeController.Equals' is an endpoint by accident: the compiler adds it to the record 'HomeController'. A request from outside can call it. Make the controller a class."));

    [Theory]
    [InlineData("public string {|#0:Each|}(Action<string> seen) => \"x\";", "no request can bring its parameter 'seen'")]
    [InlineData("public bool {|#0:TryRead|}(string name, out string text) { text = name; return true; }", "no request can bring its parameter 'text'")]
    [InlineData("public async ValueTask {|#0:DisposeAsync|}() => await Task.Yield();", "it implements 'IAsyncDisposable' of the framework")]
    [InlineData("public string {|#0:Helper|}(string name) => name;", "other methods of 'FilesController' call it")]
    public Task Helper_among_actions_is_reported(string method, string says)
        => CheckStrictly<AccidentalEndpointAnalyzer>(Controller(method), Diagnose.Id("RA3007").At(0).Saying(says));

    [Theory]
    [InlineData("[NonAction] public string Helper(string name) => name;")]
    [InlineData("private string Helper(string name) => name;")]
    [InlineData("internal string Helper(string name) => name;")]
    [InlineData("protected string Helper(string name) => name;")]
    [InlineData("public static string Helper(string name) => name;")]
    [InlineData("[HttpPost] public string Helper(string name) => name;")]
    [InlineData("[Route(\"helper\")] public string Helper(string name) => name;")]
    public Task Method_that_is_no_action_or_says_that_it_is_one_is_silent(string method)
        => CheckStrictly<AccidentalEndpointAnalyzer>(Controller(method));

    [Fact]
    public Task Action_that_nobody_calls_is_silent()
        => CheckStrictly<AccidentalEndpointAnalyzer>(Controller("private string Helper(string name) => name; public string Other(string name) => name;"));

    [Theory]
    [InlineData("[Route(\"files/[action]\")]")]
    [InlineData("")]
    public Task Conventional_action_that_another_calls_is_silent(string attribute)
        => CheckStrictly<AccidentalEndpointAnalyzer>(Mvc($$"""
            {{attribute}}
            public class FilesController : ControllerBase
            {
                public string Read(string name) => Other(name);
                public string Other(string name) => name;
            }
            """));

    [Fact]
    public Task Contract_of_the_own_code_is_silent()
        => CheckStrictly<AccidentalEndpointAnalyzer>(Mvc("""
            public interface IFiles { string Read(string name); }

            [Route("files")]
            public class FilesController : ControllerBase, IFiles
            {
                public string Read(string name) => name;
            }
            """));

    [Fact]
    public Task Record_that_is_no_controller_and_dispose_are_silent()
        => CheckStrictly<AccidentalEndpointAnalyzer>(Mvc("""
            public record Home(string Name);
            public class FilesController : ControllerBase, IDisposable { public void Dispose() { } }
            """));

    [Fact]
    public Task Nothing_is_said_at_the_starter_level()
        => CheckLevels<AccidentalEndpointAnalyzer>(Mvc("public record HomeController;"), null, DiagnosticSeverity.Info, DiagnosticSeverity.Info);

    private static string Controller(string method)
        => Mvc($$"""
            [ApiController]
            [Route("files")]
            public class FilesController : ControllerBase{{(method.Contains("DisposeAsync") ? ", IAsyncDisposable" : "")}}
            {
                [HttpGet("{name}")]
                public string Read(string name) => {{(method.Contains("Helper") ? "Helper(name)" : "name")}};

                {{method}}
            }
            """);

    private static string Mvc(string declarations) => "using Microsoft.AspNetCore.Mvc;\n\n" + declarations + "\n" + Risk;
}
