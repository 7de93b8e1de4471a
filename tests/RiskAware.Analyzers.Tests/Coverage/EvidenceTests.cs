using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Endpoints;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>The way to a detection point, and the level it is found on, as text.</summary>
public sealed class EvidenceTests
{
    private const string Declarations = """
        public static class Files
        {
            public static void Upload(ILogger<Uploads> log, string path) => Store.Save(log, path);
            public static void Long(ILogger<Uploads> log, string path) => One(log, path);
            private static void One(ILogger log, string path) { Two(log, path); if (path.Length > 3) { Traversal.LeftRoot(log, path); } }
            private static void Two(ILogger log, string path) => Traversal.LeftRoot(log, path);
        }

        public sealed class Uploads;

        public static class Store
        {
            public static void Save(ILogger log, string path) { if (path.Length > 3) { Traversal.LeftRoot(log, path); } }
        }

        public sealed class Gate : IEndpointFilter
        {
            public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
            {
                Store.Save(Log.To, "x");
                return await next(context);
            }
        }

        [Detects(typeof(Traversal))]
        public sealed class Declared : IEndpointFilter
        {
            public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
        }

        public sealed class Watch(RequestDelegate next)
        {
            public Task InvokeAsync(HttpContext context) { Store.Save(Log.To, context.Request.Path); return next(context); }
        }

        public sealed class GateAttribute : Attribute, Microsoft.AspNetCore.Mvc.Filters.IActionFilter
        {
            public void OnActionExecuting(Microsoft.AspNetCore.Mvc.Filters.ActionExecutingContext context) => Traversal.LeftRoot(Log.To, "x");
            public void OnActionExecuted(Microsoft.AspNetCore.Mvc.Filters.ActionExecutedContext context) { }
        }

        public class FilesController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            [Gate, Microsoft.AspNetCore.Mvc.HttpGet("/a")] public int Attributed() => 1;
            [Detects(typeof(Traversal)), Microsoft.AspNetCore.Mvc.HttpGet("/b")] public int Said() => 1;
        }

        public static class Log { public static ILogger To => null!; }
        """;

    [Theory]
    [InlineData("""app.MapGet("/x", Files.Upload);""", CoverageLevel.Handler, "Files.Upload -> Store.Save -> Traversal.LeftRoot")]
    [InlineData("""app.MapGet("/x", Files.Long);""", CoverageLevel.Handler, "Files.Long -> Files.One -> Traversal.LeftRoot")]
    [InlineData("""app.MapGet("/x", (ILogger<Program> log) => Store.Save(log, "x"));""", CoverageLevel.Handler, "Store.Save -> Traversal.LeftRoot")]
    [InlineData("""app.MapGet("/x", (ILogger<Program> log) => Traversal.LeftRoot(log, "x"));""", CoverageLevel.Handler, "Traversal.LeftRoot")]
    [InlineData("""app.MapGet("/x", Local); void Local() => Store.Save(app.Logger, "x");""", CoverageLevel.Handler, "Local -> Store.Save -> Traversal.LeftRoot")]
    [InlineData("""app.MapGet("/x", [Detects(typeof(Traversal))] () => 1);""", CoverageLevel.Attribute, "[Detects(Traversal)]")]
    [InlineData("""app.MapGet("/x", () => 1).AddEndpointFilter<Gate>();""", CoverageLevel.Builder, "Gate.InvokeAsync -> Store.Save -> Traversal.LeftRoot")]
    [InlineData("""app.MapGroup("/g").AddEndpointFilter<Declared>().MapGet("/x", () => 1);""", CoverageLevel.Builder, "Declared -> [Detects(Traversal)]")]
    [InlineData("""app.MapGet("/x", () => 1); app.UseMiddleware<Watch>();""", CoverageLevel.Pipeline, "Watch.InvokeAsync -> Store.Save -> Traversal.LeftRoot")]
    [InlineData("""app.UseMiddleware<Watch>(); app.MapGet("/x", Files.Upload).AddEndpointFilter<Gate>();""", CoverageLevel.Handler, "Files.Upload -> Store.Save -> Traversal.LeftRoot")]
    [InlineData("""app.UseMiddleware<Watch>(); app.MapGet("/x", () => 1).AddEndpointFilter<Gate>();""", CoverageLevel.Builder, "Gate.InvokeAsync -> Store.Save -> Traversal.LeftRoot")]
    internal void Evidence_is_the_shortest_way_on_the_closest_level(string mapping, CoverageLevel level, string path)
    {
        var evidence = Evidence(mapping, "/x");
        Assert.Equal((ReachState.Present, level, path), (evidence.State, evidence.Level, evidence.Path));
    }

    [Theory]
    [InlineData("/a", CoverageLevel.Attribute, "GateAttribute.OnActionExecuting -> Traversal.LeftRoot")]
    [InlineData("/b", CoverageLevel.Attribute, "FilesController.Said -> [Detects(Traversal)]")]
    internal void Evidence_of_an_action_tells_its_attributes_apart(string pattern, CoverageLevel level, string path)
    {
        var evidence = Evidence("app.MapControllers();", pattern);
        Assert.Equal((ReachState.Present, level, path), (evidence.State, evidence.Level, evidence.Path));
    }

    [Fact]
    public void Evidence_of_a_global_filter_is_global()
    {
        var evidence = Evidence("builder.Services.AddControllers(o => o.Filters.Add<GateAttribute>()); app.MapControllers();", "/b", risk: "T:Injection", Declarations.Replace("=> Traversal.LeftRoot(Log.To, \"x\")", "=> Injection.OddText(Log.To, \"x\")"));
        Assert.Equal((CoverageLevel.Global, "GateAttribute.OnActionExecuting -> Injection.OddText"), (evidence.Level, evidence.Path));
    }

    [Fact]
    public void What_reaches_nothing_has_no_evidence()
    {
        var evidence = Evidence("""app.MapGet("/x", () => 1);""", "/x");
        Assert.Equal((ReachState.Absent, CoverageLevel.None, null, null), (evidence.State, evidence.Level, evidence.Point, evidence.Path));
        Assert.Empty(evidence.Through);
    }

    [Fact]
    public void Evidence_names_the_assembly_that_it_goes_through()
    {
        var domain = TestAssembly.Compile("Storefront.Domain", "public static class Storage { public static void Save(ILogger log, string path) => Traversal.LeftRoot(log, path); }" + Risk);
        foreach (var reference in new[] { domain.AsProject(), domain.AsImage() })
        {
            var compilation = TestAssembly.Compile(
                "App",
                """
                var app = WebApplication.CreateBuilder(args).Build();
                app.MapGet("/x", Files.Upload);
                public static class Files { public static void Upload(ILogger<Uploads> log) => Storage.Save(log, "x"); }
                public sealed class Uploads;
                """,
                [reference],
                aspNetCore: true).Compilation;
            Assert.Equal(
                "Files.Upload -> Storage.Save -> (Storefront.Domain) -> Traversal.LeftRoot",
                new EndpointCoverage(compilation, default).EvidenceOf(Endpoint(compilation, "/x"), "T:Traversal").Path);
        }
    }

    [Fact]
    public void Reference_that_leaves_it_unknown_is_named_with_the_reason()
    {
        const string Source = "public static class Storage { public static void Save(ILogger log, string path) { } }" + Risk;
        var bare = TestAssembly.Compile("Bare", Source.Replace("partial void", "void").Replace("string path);", "string path) { _ = path; }"), withGenerator: false);
        var newer = TestAssembly.Compile("Newer", """[assembly: RiskAware.CompilerServices.RiskFact(99, "reach", "", "")] """ + Source);
        foreach (var (reference, name, reason) in new[] { (bare, "Bare", UnknownReason.NoFacts), (newer, "Newer", UnknownReason.NewerFormat) })
        {
            var compilation = TestAssembly.Compile(
                "App",
                """
                var app = WebApplication.CreateBuilder(args).Build();
                app.MapGet("/x", (ILogger<Program> log) => Storage.Save(log, "x"));
                app.MapGet("/y", () => 1);
                """,
                [reference.AsImage()],
                aspNetCore: true).Compilation;
            var coverage = new EndpointCoverage(compilation, default);
            Assert.Equal(new UnknownReference(name, reason), Assert.Single(coverage.EvidenceOf(Endpoint(compilation, "/x"), "T:Elsewhere").Through));
            Assert.Equal(new UnknownReference(name, reason), Assert.Single(coverage.UnknownReferences(Endpoint(compilation, "/x"))));
            Assert.Empty(coverage.UnknownReferences(Endpoint(compilation, "/y")));
        }
    }

    [Fact]
    public void Handler_that_is_not_to_be_seen_is_covered_by_what_stands_around_it()
    {
        Assert.Equal(ReachState.Unknown, Evidence("""Delegate any = Get(); app.MapGet("/x", any); Delegate Get() => null!;""", "/x").State);
        Assert.Equal(CoverageLevel.Pipeline, Evidence("""Delegate any = Get(); app.MapGet("/x", any); app.UseMiddleware<Watch>(); Delegate Get() => null!;""", "/x").Level);
    }

    [Fact]
    public void All_points_are_listed_with_their_level_and_whether_honest_use_meets_them()
    {
        var compilation = Compile("""
            app.UseMiddleware<Watch>();
            app.MapGet("/x", (ILogger<Program> log, string q) => { Injection.OddText(log, q); if (q == "") { Traversal.StorageRefused(log, new(), q); } });
            """);
        var points = new EndpointCoverage(compilation, default).PointsReached(Endpoint(compilation, "/x"));
        Assert.Equal(
            ["OddText Handler True Injection.OddText", "LeftRoot Pipeline False Watch.InvokeAsync -> Store.Save -> Traversal.LeftRoot", "StorageRefused Handler False Traversal.StorageRefused"],
            points.Select(p => $"{p.Point.Name} {p.Level} {p.IsAlways} {p.Path}"));
    }

    [Theory]
    [InlineData("""app.UseMiddleware<Always>();""", true)]
    [InlineData("""if (app.Environment.IsDevelopment()) { app.UseMiddleware<Always>(); }""", false)]
    [InlineData("""app.Use(async (context, next) => { Traversal.LeftRoot(app.Logger, "x"); await next(); });""", true)]
    [InlineData("""app.Use(async (context, next) => { if (context.Request.Path == "/y") { Traversal.LeftRoot(app.Logger, "x"); } await next(); });""", false)]
    [InlineData("""app.UseExceptionHandler(b => b.Run(c => { Traversal.LeftRoot(app.Logger, "x"); return Task.CompletedTask; }));""", false)]
    public void Middleware_that_always_detects_is_told_from_a_guarded_one(string use, bool isAlways)
    {
        var compilation = Compile(use + """app.MapGet("/x", () => 1);""", """
            public sealed class Always(RequestDelegate next)
            {
                public Task InvokeAsync(HttpContext context) { Traversal.LeftRoot(Log.To, context.Request.Path); return next(context); }
            }
            public static class Log { public static ILogger To => null!; }
            """);
        Assert.Equal(isAlways, Assert.Single(new EndpointCoverage(compilation, default).PointsReached(Endpoint(compilation, "/x"))).IsAlways);
    }

    private static CoverageEvidence Evidence(string mapping, string pattern, string risk = "T:Traversal", string declarations = Declarations)
    {
        var compilation = Compile(mapping, declarations);
        return new EndpointCoverage(compilation, default).EvidenceOf(Endpoint(compilation, pattern), risk);
    }

    private static Compilation Compile(string mapping, string declarations = Declarations)
        => TestAssembly.Compile("App", App(mapping, declarations + Other), aspNetCore: true).Compilation;

    private static Endpoint Endpoint(Compilation compilation, string pattern)
        => Assert.Single(EndpointInventory.Of(compilation, default).Endpoints, e => e.Pattern?.EndsWith(pattern, StringComparison.Ordinal) == true);
}
