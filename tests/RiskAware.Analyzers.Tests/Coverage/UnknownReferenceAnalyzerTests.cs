using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class UnknownReferenceAnalyzerTests
{
    private const string Domain = """
        namespace Domain;

        public static class Files { public static void Save(string path) { } public static void Load(string path) { } }

        """ + Risk;

    private static readonly Lazy<TestAssembly> s_analysed = new(() => TestAssembly.Compile("Domain", Domain));
    private static readonly Lazy<TestAssembly> s_bare = new(() => TestAssembly.Compile(
        "Domain", Domain.Replace("partial void", "void").Replace("string path);", "string path) { _ = path; }"), withGenerator: false));

    private static readonly Lazy<TestAssembly> s_newer = new(() => TestAssembly.Compile(
        "Domain",
        "[assembly: RiskAware.CompilerServices.RiskFact(99, \"reach\", \"M:Domain.Files.Save(System.String)\", \"point=x\")]\n"
            + Domain.Replace("partial void", "void").Replace("string path);", "string path) { _ = path; }"),
        withGenerator: false));

    [Fact]
    public Task Reference_without_facts_is_reported_once_at_the_first_endpoint_that_needs_it()
        => Run(
            s_bare,
            """
            app.MapGet("/1", () => 1).ExposedTo<Own>();
            app.{|#0:MapGet("/2"|}, (string path) => Files.Save(path)).ExposedTo<Own>();
            app.MapGet("/3", (string path) => Files.Load(path)).ExposedTo<Own>();
            """,
            Diagnose.Id("RA3008").At(0).Property("reference", "Domain").Message(
                "What 'Domain' detects is unknown: it was built without RiskAware's generator. Nobody can say whether 'GET /2' would see an attack on 'Own' (OWN-1). Reference RiskAware.Analyzers there, and build it again."));

    [Fact]
    public Task Reference_with_newer_facts_is_reported()
        => Run(
            s_newer,
            """app.{|#0:MapGet("/2"|}, (string path) => Files.Save(path)).ExposedTo<Own>();""",
            Diagnose.Id("RA3008").At(0).Saying("it was built with a newer version of RiskAware"));

    [Fact]
    public Task Reference_that_a_requirement_needs_is_reported()
        => Run(
            s_bare,
            """app.{|#0:MapGet("/2"|}, (string path) => Files.Save(path));""",
            "[assembly: RequireDetection(typeof(Own))]",
            Diagnose.Id("RA3008").At(0));

    [Fact]
    public Task Reference_with_facts_is_silent()
        => Run(s_analysed, """app.MapGet("/2", (string path) => Files.Save(path)).ExposedTo<Own>();""");

    [Theory]
    [InlineData("""app.MapGet("/2", (string path) => Files.Save(path));""")]
    [InlineData("""app.MapGet("/2", () => 1).ExposedTo<Own>();""")]
    [InlineData("""app.MapGet("/2", (ILogger<Program> log, string path) => { if (path == "x") { Own.Seen(log); } Files.Save(path); }).ExposedTo<Own>();""")]
    [InlineData("""app.MapGet("/2", [AcceptedRisk(typeof(Own), "mirror")] (string path) => Files.Save(path)).ExposedTo<Own>();""")]
    public Task Endpoint_that_does_not_depend_on_the_reference_is_silent(string statements) => Run(s_bare, statements);

    [Fact]
    public async Task Nothing_is_said_at_the_starter_level()
    {
        var test = Test(s_bare, """app.MapGet("/2", (string path) => Files.Save(path)).ExposedTo<Own>();""", "", "Starter");
        await test.RunAsync();
    }

    private static Task Run(Lazy<TestAssembly> domain, string statements, params Diagnose[] expected) => Run(domain, statements, "", expected);

    private static Task Run(Lazy<TestAssembly> domain, string statements, string attribute, params Diagnose[] expected)
    {
        var test = Test(domain, statements, attribute, "Strict");
        test.Expected.AddRange(expected);
        return test.RunAsync();
    }

    private static AnalyzerTest<UnknownReferenceAnalyzer> Test(Lazy<TestAssembly> domain, string statements, string attribute, string level)
    {
        var test = new AnalyzerTest<UnknownReferenceAnalyzer>
        {
            AspNetCore = true,
            Level = level,
            Sources = $$"""
                using Domain;
                {{attribute}}
                var app = WebApplication.CreateBuilder(args).Build();
                {{statements}}
                app.Run();

                [Risk("OWN-1", "Own", Impact = 10)]
                public sealed partial class Own
                {
                    [DetectionPoint("x")]
                    public static partial void Seen(ILogger logger);
                }
                """,
        };
        test.References.Add(domain.Value.AsImage());
        return test;
    }
}
