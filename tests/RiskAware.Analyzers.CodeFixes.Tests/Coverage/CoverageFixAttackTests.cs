using RiskAware.Analyzers.CodeFixes.Coverage;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Coverage;

/// <summary>The coverage fixes where code is written so that a name does not bind, or a change of text goes wrong easily.</summary>
public sealed class CoverageFixAttackTests
{
    private const string Usings = "using Microsoft.AspNetCore.Mvc;\n";

    private const string Risk = """

        [Risk("UPL-1", "Path traversal", Impact = 80)]
        public sealed partial class Traversal
        {
            [DetectionPoint("{Path} left the root")]
            public static partial void LeftRoot(ILogger logger, string path);
        }
        """;

    private const string Refuse = "{ if (path.Length > 9) { return Results.NotFound(); } return Results.Ok(); }";

    private const string RefuseAction = "{ if (path.Length > 9) { return NotFound(); } return Ok(); }";

    [Theory]
    [InlineData("""var log = app.Logger; app.{|RA3001:MapGet("/a"|}, static (string path) => @).ExposedTo<Traversal>();""", "")]
    [InlineData("""var log = app.Logger; app.{|RA3001:MapGet("/a"|}, Take).ExposedTo<Traversal>(); static IResult Take(string path) @; log.LogInformation("x");""", "")]
    [InlineData("""app.{|RA3001:MapGet("/a"|}, (ILogger log, string path) => @).ExposedTo<Traversal>();""", "public interface ILogger { }")]
    [InlineData("""app.{|RA3001:MapGet("/a"|}, Shop.Outer.Inner.Take).ExposedTo<Traversal>();""", "namespace Shop { public class Outer(ILogger<Outer> log) { private readonly ILogger _log = log; public ILogger Log => _log; public static class Inner { public static IResult Take(string path) @ } } }")]
    public Task Logger_that_is_out_of_reach_is_not_taken(string statements, string declarations)
        => Unchanged(
            "var app = WebApplication.CreateBuilder(args).Build();\n" + statements.Replace("@", Refuse, StringComparison.Ordinal) + "\napp.Run();\n"
            + declarations.Replace("@", Refuse, StringComparison.Ordinal) + Risk.Replace("(ILogger ", "(Microsoft.Extensions.Logging.ILogger ", StringComparison.Ordinal));

    [Theory]
    [InlineData("namespace Shop.RiskAware { } namespace Shop { @CLASS }", "_log", "private readonly ILogger _log = null!;")]
    [InlineData("namespace @event.@class { @CLASS }", "@lock", "private readonly ILogger @lock = null!;")]
    public async Task Names_bind_in_every_kind_of_type(string around, string log, string member)
    {
        string Source(string mark, string call) => Usings + around.Replace(
            "@CLASS",
            "[ExposedTo(typeof(Traversal))] public class FilesController : ControllerBase { " + member + " [HttpGet(\"/a\")] public IActionResult " + mark + "(string path) "
                + RefuseAction.Replace("return N", call + "return N", StringComparison.Ordinal) + " }",
            StringComparison.Ordinal) + Risk;
        await new FixTest<BlindEndpointAnalyzer, CoverEndpointFixProvider>
        {
            AspNetCore = true,
            Sources = Source("{|RA3001:Get|}", ""),
            Fixed = Source("Get", $"Traversal.LeftRoot({log}, path); "),
            EquivalenceKey = CoverEndpointFixProvider.DetectKey,
        }.RunAsync();
        await new FixTest<BlindEndpointAnalyzer, CoverEndpointFixProvider>
        {
            AspNetCore = true,
            Sources = Source("{|RA3001:Get|}", ""),
            Fixed = Source("{|RA3001:Get|}", "").Replace(
                " [HttpGet", " [AcceptedRisk(typeof(Traversal), \"\" /* why */, Until = \"\" /* yyyy-MM-dd */)] [HttpGet", StringComparison.Ordinal),
            EquivalenceKey = CoverEndpointFixProvider.AcceptKey,
            FixAll = [],
        }.RunAsync();
    }

    [Theory]
    [InlineData("{ if (path.Length > 9) // \"long\"\n        return Results.NotFound(); /* \"end\" */ return Results.Ok(); }", "{ if (path.Length > 9) // \"long\"\n{\n    @CALL\n    return Results.NotFound();\n} /* \"end\" */ return Results.Ok(); }")]
    [InlineData("{ if (path == \"}\\\"\" || path == @\"\"\"{\") return Results.NotFound(); return Results.Ok(\"return Results.NotFound();\"); }", "{ if (path == \"}\\\"\" || path == @\"\"\"{\") { @CALL return Results.NotFound(); } return Results.Ok(\"return Results.NotFound();\"); }")]
    [InlineData("{ switch (path.Length) { case 1: return Results.NotFound(); default: return Results.Ok(); } }", "{ switch (path.Length) { case 1: @CALL return Results.NotFound(); default: return Results.Ok(); } }")]
    [InlineData("{ if (path.Length > 9) { end: return Results.NotFound(); } goto end2; end2: return Results.Ok(); }", "{ if (path.Length > 9) { end: { @CALL return Results.NotFound(); } } goto end2; end2: return Results.Ok(); }")]
    [InlineData("{\n#if true\n    if (path.Length > 9)\n    {\n        return Results.NotFound();\n    }\n#endif\n    return Results.Ok(); }", "{\n#if true\n    if (path.Length > 9)\n    {\n        @CALL\n        return Results.NotFound();\n    }\n#endif\n    return Results.Ok(); }")]
    [InlineData("{ if (path.Length > 9)\n#if true\n        return Results.NotFound();\n#endif\n    return Results.Ok(); }", "{ if (path.Length > 9)\n#if true\n{\n    @CALL\n    return Results.NotFound();\n}\n#endif\n    return Results.Ok(); }")]
    public Task Strings_comments_and_odd_statements_stay(string before, string after)
    {
        string Source(string mark, string body) => "var app = WebApplication.CreateBuilder(args).Build();\napp." + mark + ", (ILogger<Program> log, string path) => " + body + ").ExposedTo<Traversal>();\napp.Run();\n" + Risk;
        return new FixTest<BlindEndpointAnalyzer, CoverEndpointFixProvider>
        {
            AspNetCore = true,
            Sources = Source("{|RA3001:MapGet(\"/a\"|}", before),
            Fixed = Source("MapGet(\"/a\"", after.Replace("@CALL", "Traversal.LeftRoot(log, path);", StringComparison.Ordinal)),
            EquivalenceKey = CoverEndpointFixProvider.DetectKey,
        }.RunAsync();
    }

    [Fact]
    public async Task Fixes_survive_half_typed_code()
    {
        const string head = "using System.Collections.Generic;\nusing Microsoft.AspNetCore.Mvc;\n[assembly: RequireDetection(typeof(Traversal))]\nvar app = WebApplication.CreateBuilder(args).Build();\n";
        const string sample = head + """
            app.MapPost("/a", (ILogger<Program> log, string path) => { if (path.Contains("..\"{")) /* why */ return Results.NotFound(); return Results.Ok(); }).ExposedTo<Traversal>();
            app.MapGet("/b", (ILogger<Program> log, string path) => path.Length > 3 ? 1 : 2).ExposedTo<Traversal>();
            app.MapDelete($"/c/{"d"}", Take);
            app.Run();
            static async Task Take(ILogger<Program> log, string path) => await Task.Delay(path.Length); // "end"

            file sealed class Confidence { }

            public partial class Outer<T>(ILogger log)
            {
                [Route("x")]
                public class FilesController(ILogger<FilesController> log, T t) : ControllerBase
                {
                    public T Value => t;
                    [HttpPost("y")] public IActionResult Save(IFormFile file, string path) { switch (path) { case "\"": return NotFound(); default: log.LogInformation("{"); return Ok(); } }
                    [HttpGet] public void Ping() => throw new ArgumentException("\"x" + @"\{" + "{");
                    public override string ToString() => "" + log;
                }
                public void Run() => log.LogInformation(@"{");
            }
            """;
        var survival = new FixSurvival(
            [new BlindEndpointAnalyzer(), new RequiredDetectionAnalyzer(), new UnnamedRiskAnalyzer(), new DangerousInputAnalyzer(), new AccidentalEndpointAnalyzer()],
            [new CoverEndpointFixProvider(), new ExposeEndpointFixProvider(), new NonActionFixProvider()])
        {
            AspNetCore = true,
            Level = "Strict",
            Sources = new() { { "Risk.cs", Risk }, { "Program.cs", "" } },
        };

        var applied = 0;
        for (var length = head.Length; length <= sample.Length; length += 11)
        {
            applied += await survival.ApplyAllAsync(sample[..length]);
        }

        Assert.True(applied > 100, $"{applied} actions were applied.");
        Assert.True(await survival.ApplyAllAsync(sample) >= 6);
    }

    private static Task Unchanged(string source)
        => new FixTest<BlindEndpointAnalyzer, CoverEndpointFixProvider>
        {
            AspNetCore = true,
            Sources = source,
            Fixed = source,
            EquivalenceKey = CoverEndpointFixProvider.DetectKey,
        }.RunAsync();
}
