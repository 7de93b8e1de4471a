using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class HalfTypedTests
{
    private static readonly string s_sample = """
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        var files = app.MapGroup("/files").ExposedTo<Traversal>();
        files.MapPost("/{id}", async (ILogger<Program> log, int id) => { await Task.Yield(); if (id > 1) { Traversal.LeftRoot(log, "x"); } }).AddEndpointFilter(async (c, next) => await next(c));
        app.UseMiddleware<Watch>();
        app.MapMethods("/m", ["GET"], Local).ExposedTo(typeof(Traversal));
        int Local(string path) => path.Length;
        app.Run();
        [ExposedTo(typeof(Traversal)), Route("[controller]")]
        public class AController : ControllerBase { [HttpGet("x")] public IActionResult Get([FromQuery] string path) => Ok(); }
        public class Watch(RequestDelegate next) { public Task InvokeAsync(HttpContext context) => next(context); }

        """ + Risk;

    [Fact]
    public async Task No_prefix_of_a_program_stops_a_rule()
    {
        for (var length = 1; length < s_sample.Length; length += 17)
        {
            await Survives(s_sample[..length]);
        }
    }

    [Theory]
    [InlineData("[ExposedTo] public class AController { public int Get() => 1; }")]
    [InlineData("[ExposedTo(null!)] public class AController { public int Get() => 1; }")]
    [InlineData("[ExposedTo(typeof(Missing))] public class AController { public int Get() => 1; }")]
    [InlineData("[ExposedTo(typeof(int[]))] public class AController { public int Get() => 1; }")]
    [InlineData("[ExposedTo(typeof(AController), null)] public class AController { public int Get() => 1; }")]
    [InlineData("[AcceptedRisk(typeof(Traversal), null!), ExposedTo(typeof(Traversal))] class AController : AController { public int Get() => 1; }")]
    public Task Odd_attributes_stop_nothing(string source) => Survives(source + "\n" + Risk);

    /// <summary>An analyzer that throws is reported as AD0001, whatever else is wrong with the code.</summary>
    private static async Task Survives(string source)
    {
        var compilation = GeneratorTest.Run(new TestSetup { Sources = source, AspNetCore = true, CompilerDiagnostics = CompilerDiagnostics.None }).Input;
        var reported = await new Microsoft.CodeAnalysis.Diagnostics.CompilationWithAnalyzers(
            compilation,
            [new BlindEndpointAnalyzer(), new HonestUseAnalyzer()],
            new Microsoft.CodeAnalysis.Diagnostics.CompilationWithAnalyzersOptions(
                new([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(reported, d => d.Id == "AD0001");
    }
}
