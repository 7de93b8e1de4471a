using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class RouteExposureTests
{
    [Fact]
    public Task Lambda_that_detects_nothing_is_reported_with_the_exposure_beside()
        => Check<BlindEndpointAnalyzer>(
            App("""app.{|#0:MapPost("/attachments"|}, (string path) => Results.Ok()).{|#1:ExposedTo<Traversal>|}();"""),
            Diagnose.Id("RA3001").At(0)
                .Message("'POST /attachments' is exposed to 'Traversal' (UPL-1), but nothing it calls reaches 'LeftRoot' or 'StorageRefused'."));

    [Fact]
    public Task Lambda_that_detects_is_silent()
        => Check<BlindEndpointAnalyzer>(App("""
            app.MapPost("/attachments", (ILogger<Program> log, string path) =>
            {
                if (path.Contains(".."))
                {
                    Traversal.LeftRoot(log, path);
                    return Results.NotFound();
                }

                return Results.Ok();
            }).ExposedTo<Traversal>();
            """));

    [Theory]
    [InlineData("MapGet", "GET")]
    [InlineData("MapPost", "POST")]
    [InlineData("MapPut", "PUT")]
    [InlineData("MapDelete", "DELETE")]
    [InlineData("MapPatch", "PATCH")]
    public Task Every_verb_is_an_endpoint(string map, string verb)
        => Check<BlindEndpointAnalyzer>(
            App($$"""app.{|#0:{{map}}("/a"|}, () => 1).ExposedTo(typeof(Traversal));"""),
            Diagnose.Id("RA3001").At(0).Saying($"'{verb} /a' is exposed"));

    [Fact]
    public Task Map_methods_names_its_verbs()
        => Check<BlindEndpointAnalyzer>(
            App("""app.{|#0:MapMethods("/a"|}, new[] { "PUT", "patch" }, () => 1).ExposedTo<Traversal>();"""),
            Diagnose.Id("RA3001").At(0).Saying("'PUT,PATCH /a'"));

    [Fact]
    public Task Map_and_fallback_are_endpoints()
        => Check<BlindEndpointAnalyzer>(
            App("""
                app.{|#0:Map("/any"|}, () => 1).ExposedTo<Traversal>();
                app.{|#1:MapFallback|}(() => 1).ExposedTo<Traversal>();
                """),
            Diagnose.Id("RA3001").At(0).Saying("'/any' is exposed"),
            Diagnose.Id("RA3001").At(1).Saying("'MapFallback' is exposed"));

    [Fact]
    public Task Request_delegate_is_an_endpoint()
        => Check<BlindEndpointAnalyzer>(
            App("""app.{|#0:MapGet("/raw"|}, (HttpContext context) => context.Response.WriteAsync("x")).ExposedTo<Traversal>();"""),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Request_delegate_that_detects_is_silent()
        => Check<BlindEndpointAnalyzer>(App("""
            app.MapGet("/raw", Raw).ExposedTo<Traversal>();
            static Task Raw(HttpContext context)
            {
                Traversal.LeftRoot(context.RequestServices.GetRequiredService<ILogger<Program>>(), context.Request.Path);
                return Task.CompletedTask;
            }
            """));

    [Theory]
    [InlineData("Local")]
    [InlineData("Files.Upload")]
    [InlineData("held")]
    [InlineData("Files.Handler")]
    public Task Every_way_to_name_a_handler_is_followed(string handler)
        => Check<BlindEndpointAnalyzer>(
            App(
                $$"""
                Func<string, int> held = path => path.Length;
                app.{|#0:MapPost("/a"|}, {{handler}}).ExposedTo<Traversal>();
                static int Local(string path) => path.Length;
                """,
                """
                public static class Files
                {
                    public static readonly Func<string, int> Handler = path => path.Length;
                    public static int Upload(string path) => path.Length;
                }
                """),
            Diagnose.Id("RA3001").At(0));

    [Theory]
    [InlineData("Local")]
    [InlineData("Files.Upload")]
    [InlineData("held")]
    [InlineData("Files.Handler")]
    public Task Every_way_to_name_a_handler_that_detects_is_silent(string handler)
        => Check<BlindEndpointAnalyzer>(App(
            $$"""
            Func<ILogger, string, int> held = (log, path) => Files.Upload(log, path);
            app.MapPost("/a", {{handler}}).ExposedTo<Traversal>();
            static int Local(ILogger log, string path) { Traversal.LeftRoot(log, path); return 1; }
            """,
            """
            public static class Files
            {
                public static readonly Func<ILogger, string, int> Handler = (log, path) => Upload(log, path);
                public static int Upload(ILogger log, string path) { Traversal.LeftRoot(log, path); return 1; }
            }
            """));

    [Fact]
    public Task Handler_that_comes_from_elsewhere_is_unknown_and_silent()
        => Check<BlindEndpointAnalyzer>(App(
            """app.MapPost("/a", Files.Make()).ExposedTo<Traversal>();""",
            """
            public static class Files
            {
                public static Delegate Make() => Delegate.CreateDelegate(typeof(Func<int>), typeof(Environment), "get_TickCount");
            }
            """));

    [Fact]
    public Task Handler_that_a_method_of_the_project_makes_is_followed()
        => Check<BlindEndpointAnalyzer>(
            App(
                """app.{|#0:MapPost("/a"|}, Files.Make()).ExposedTo<Traversal>();""",
                """
                public static class Files
                {
                    public static Delegate Make() => (Func<int>)(() => 1);
                }
                """),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Group_exposes_what_a_method_maps_into_it_and_not_what_it_maps_elsewhere()
        => Check<BlindEndpointAnalyzer>(
            App(
                """
                app.MapGroup("/a").ExposedTo<Traversal>().MapFiles();
                app.MapGroup("/b").MapFiles();
                """,
                """
                public static class Files
                {
                    public static void MapFiles(this IEndpointRouteBuilder routes) => routes.{|#0:MapGet("/x"|}, () => 1);
                }
                """),
            Diagnose.Id("RA3001").At(0).Saying("'GET /a/x'"));

    [Fact]
    public Task Endpoint_without_exposure_is_silent()
        => Check<BlindEndpointAnalyzer>(App("""app.MapPost("/a", (string path) => Results.Ok());"""));

    [Fact]
    public Task Detection_of_another_risk_does_not_count()
        => Check<BlindEndpointAnalyzer>(
            App("""
                app.{|#0:MapPost("/a"|}, (ILogger<Program> log, string path) => Injection.OddText(log, path)).ExposedTo<Traversal>();
                """, Other),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Each_risk_is_judged_by_itself()
        => Check<BlindEndpointAnalyzer>(
            App("""
                app.{|#0:MapPost("/a"|}, (ILogger<Program> log, string path) => Injection.OddText(log, path)).ExposedTo(typeof(Injection), typeof(Traversal));
                """, Other),
            Diagnose.Id("RA3001").At(0).Saying("'Traversal'"));

    [Fact]
    public Task Group_exposes_and_prefixes_its_endpoints()
        => Check<BlindEndpointAnalyzer>(
            App("""
                var files = app.MapGroup("/files");
                files.ExposedTo<Traversal>();
                var old = files.MapGroup("old");
                files.{|#0:MapGet("{id}"|}, (int id) => id);
                old.{|#1:MapDelete("/x"|}, () => 1);
                app.MapGet("/free", () => 1);
                """),
            Diagnose.Id("RA3001").At(0).Saying("'GET /files/{id}'"),
            Diagnose.Id("RA3001").At(1).Saying("'DELETE /files/old/x'"));

    [Fact]
    public Task Group_in_one_chain_exposes()
        => Check<BlindEndpointAnalyzer>(
            App("""app.MapGroup("/files").ExposedTo<Traversal>().{|#0:MapGet("/a"|}, () => 1);"""),
            Diagnose.Id("RA3001").At(0).Saying("'GET /files/a'"));

    [Fact]
    public Task Endpoints_beside_a_group_are_not_exposed_by_it()
        => Check<BlindEndpointAnalyzer>(App("""
            var files = app.MapGroup("/files").ExposedTo<Traversal>();
            var other = app.MapGroup("/other");
            other.MapGet("/a", () => 1);
            """));

    [Fact]
    public Task Builder_in_a_local_is_followed()
        => Check<BlindEndpointAnalyzer>(
            App("""
                var endpoint = app.{|#0:MapGet("/a"|}, () => 1);
                endpoint.WithName("a").ExposedTo<Traversal>();
                """),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Extension_of_the_same_project_is_followed()
        => Check<BlindEndpointAnalyzer>(
            App(
                """app.{|#0:MapGet("/a"|}, () => 1).Guarded();""",
                """
                public static class Extensions
                {
                    public static RouteHandlerBuilder Guarded(this RouteHandlerBuilder builder) => builder.ExposedTo<Traversal>();
                }
                """),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Attribute_on_a_lambda_or_its_method_exposes()
        => Check<BlindEndpointAnalyzer>(
            App(
                """
                app.{|#0:MapGet("/a"|}, [ExposedTo(typeof(Traversal))] () => 1);
                app.{|#1:MapGet("/b"|}, Files.Read);
                app.{|#2:MapGet("/c"|}, More.Read);
                """,
                """
                public static class Files
                {
                    [ExposedTo(typeof(Traversal))]
                    public static int Read() => 1;
                }

                [ExposedTo(typeof(Traversal))]
                public static class More
                {
                    public static int Read() => 1;
                }
                """),
            Diagnose.Id("RA3001").At(0),
            Diagnose.Id("RA3001").At(1),
            Diagnose.Id("RA3001").At(2));

    [Fact]
    public Task Assembly_attribute_exposes_every_endpoint()
        => Check<BlindEndpointAnalyzer>(
            "[assembly: ExposedTo(typeof(Traversal))]\n" + App("""app.{|#0:MapGet("/a"|}, () => 1);"""),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Type_that_is_no_risk_is_left_to_its_own_rule()
        => Check<BlindEndpointAnalyzer>(App("""app.MapGet("/a", () => 1).ExposedTo<string>();"""));

    [Fact]
    public Task Routes_in_a_module_are_endpoints()
        => Check<BlindEndpointAnalyzer>(
            App(
                "app.MapFiles();",
                """
                public static class FileRoutes
                {
                    public static void MapFiles(this IEndpointRouteBuilder routes)
                    {
                        routes.{|#0:MapGet("/a"|}, () => 1).ExposedTo<Traversal>();
                    }
                }
                """),
            Diagnose.Id("RA3001").At(0).Saying("'GET /a'"));
}
