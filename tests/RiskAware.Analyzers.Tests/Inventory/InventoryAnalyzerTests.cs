using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Inventory;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Inventory;

public sealed class InventoryAnalyzerTests
{
    [Fact]
    public async Task Nothing_is_said_unless_it_is_asked_for()
    {
        Assert.Empty(await Entries(App("""app.MapGet("/a", () => 1).ExposedTo<Traversal>();"""), asked: null));
        Assert.Empty(await Entries(App("""app.MapGet("/a", () => 1).ExposedTo<Traversal>();"""), asked: "false"));
    }

    [Fact]
    public async Task Project_without_endpoints_and_points_has_an_empty_inventory()
        => Assert.Empty(await Entries("public class Nothing { }"));

    [Fact]
    public async Task Test_projects_have_no_inventory()
        => Assert.Empty(await Entries(App("""app.MapGet("/a", () => 1).ExposedTo<Traversal>();"""), more: ("IsTestProject", "true")));

    [Fact]
    public async Task Endpoint_tells_route_access_handler_and_the_path_to_the_point()
    {
        var entry = await Endpoint(App(
            """app.MapPost("/files/{path}", Files.Save).RequireAuthorization().ExposedTo<Traversal>();""",
            """
            public static class Files
            {
                public static IResult Save(ILogger<Program> log, string path) => Store.Check(log, path) ? Results.Ok() : Results.NotFound();
            }

            public static class Store
            {
                public static bool Check(ILogger log, string path)
                {
                    if (path.Contains(".."))
                    {
                        Traversal.LeftRoot(log, path);
                        return false;
                    }

                    return true;
                }
            }
            """));

        Assert.Equal(DiagnosticSeverity.Info, entry.Severity);
        Assert.Equal("'POST /files/{path}': UPL-1 is detected", Message(entry));
        Assert.Equal(
            [
                "access=Authorized",
                "covered=UPL-1",
                "endpoint=POST /files/{path}",
                "exposed=UPL-1",
                "handler=M:Files.Save(Microsoft.Extensions.Logging.ILogger{Program},System.String)",
                "kind=Route",
                "level.UPL-1=Handler",
                "path.UPL-1=Files.Save -> Store.Check -> Traversal.LeftRoot",
                "pattern=/files/{path}",
                "state.UPL-1=Present",
                "verbs=POST",
            ],
            Properties(entry));
    }

    [Fact]
    public async Task Blind_endpoint_names_the_risk_that_nothing_detects()
    {
        var entry = await Endpoint(App("""app.MapGet("/a", () => 1).ExposedTo<Traversal>();"""));

        Assert.Equal("'GET /a': UPL-1 is not detected", Message(entry));
        Assert.Equal("UPL-1", entry.Properties["blind"]);
        Assert.Equal("Absent", entry.Properties["state.UPL-1"]);
        Assert.False(entry.Properties.ContainsKey("covered"));
    }

    [Fact]
    public async Task Accepted_risk_is_told_with_reason_and_end()
    {
        var entry = await Endpoint("""
            using Microsoft.AspNetCore.Mvc;

            [ExposedTo(typeof(Traversal))]
            public class FilesController : ControllerBase
            {
                [HttpGet("/a")]
                [AcceptedRisk(typeof(Traversal), "read-only mirror", Until = "2027-03-31")]
                public IActionResult Get() => Ok();
            }

            """ + Risk);

        Assert.Equal("UPL-1 is accepted", Message(entry).Split(": ")[1]);
        Assert.Equal("UPL-1", entry.Properties["accepted"]);
        Assert.Equal("read-only mirror", entry.Properties["reason.UPL-1"]);
        Assert.Equal("2027-03-31", entry.Properties["until.UPL-1"]);
        Assert.Equal("Action", entry.Properties["kind"]);
        Assert.False(entry.Properties.ContainsKey("blind"));
    }

    [Fact]
    public async Task Required_risk_that_nothing_detects_is_blind_too()
    {
        var entry = await Endpoint("[assembly: RequireDetection(typeof(Traversal), Route = \"/files/**\")]\n" + App("""app.MapGet("/files/a", () => 1);"""));

        Assert.Equal(("UPL-1", "UPL-1", false), (entry.Properties["required"], entry.Properties["blind"], entry.Properties.ContainsKey("exposed")));
    }

    [Fact]
    public async Task Risk_that_is_detected_but_not_named_is_covered_all_the_same()
    {
        var entry = await Endpoint(App("""app.MapGet("/a", (ILogger<Program> log, string path) => { if (path.Length > 9) Traversal.LeftRoot(log, path); });"""));

        Assert.Equal("UPL-1", entry.Properties["covered"]);
        Assert.False(entry.Properties.ContainsKey("exposed"));
        Assert.EndsWith("Traversal.LeftRoot", entry.Properties["path.UPL-1"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filter_that_detects_covers_and_is_the_path()
    {
        var entry = await Endpoint(App(
            """app.MapGet("/a", (string path) => path).AddEndpointFilter<Guard>().ExposedTo<Traversal>();""",
            """
            public sealed class Guard(ILogger<Guard> log) : IEndpointFilter
            {
                public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
                {
                    if (context.HttpContext.Request.Path.Value!.Contains(".."))
                    {
                        Traversal.LeftRoot(log, "x");
                    }

                    return next(context);
                }
            }
            """));

        Assert.Equal("UPL-1", entry.Properties["covered"]);
        Assert.Equal("Builder", entry.Properties["level.UPL-1"]);
        Assert.Equal("Guard.InvokeAsync -> Traversal.LeftRoot", entry.Properties["path.UPL-1"]);
    }

    [Fact]
    public async Task Point_tells_what_it_declares_and_which_endpoints_reach_it()
    {
        var entries = await Entries("""
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/a", (ILogger<Program> log, string path) => { if (path.Length > 9) Theft.Tried(log, "me", path); });
            app.MapGet("/b", (ILogger<Program> log, string path) => { if (path.Length > 9) Theft.Tried(log, "me", path); });
            app.Run();

            [Risk("THF-1", "Theft", Impact = 80)]
            public sealed partial class Theft
            {
                [DetectionPoint("{Path}", Confidence = Confidence.Certain, Kind = PointKind.Invariant, AppSensor = "IE4", Stage = Stage.Success)]
                public static partial void Tried(ILogger logger, [Subject(SubjectKind.Account)] string account, string path);

                [DetectionPoint("Never")]
                public static partial void Unused(ILogger logger);
            }
            """);
        var points = entries.Where(e => e.Id == "RA9005").ToList();

        Assert.Equal(["'THF-1.Tried': 2 endpoints reach it", "'THF-1.Unused': no endpoint of this project reaches it"], points.Select(Message));
        Assert.Matches("^[0-9a-f]{12}$", points[0].Properties["hash"]);
        Assert.Equal(
            [
                "appSensor=IE4",
                "assembly=TestProject",
                "confidence=95",
                "endpoints=GET /a\nGET /b",
                "id=THF-1.Tried",
                "kind=Invariant",
                "level=Error",
                "method=M:Theft.Tried(Microsoft.Extensions.Logging.ILogger,System.String,System.String)",
                "risk=THF-1",
                "stage=Success",
                "subjects=Account",
            ],
            Properties(points[0]).Where(p => !p.StartsWith("hash=", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Points_of_a_reference_are_listed_without_a_place()
    {
        var domain = TestAssembly.Compile("Domain", "public static class Files { public static void Save(ILogger log, string path) { if (path.Length > 9) { Traversal.LeftRoot(log, path); } } }\n" + Risk);
        var entries = await Entries(
            """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/a", (ILogger<Program> log, string path) => Files.Save(log, path)).ExposedTo<Traversal>();
            app.Run();
            """,
            reference: domain.AsImage());

        var point = entries.Single(e => e.Properties.GetValueOrDefault("id") == "UPL-1.LeftRoot");
        Assert.Equal(LocationKind.None, point.Location.Kind);
        Assert.Equal("Domain", point.Properties["assembly"]);
        Assert.Equal("GET /a", point.Properties["endpoints"]);
        Assert.EndsWith("Files.Save -> (Domain) -> Traversal.LeftRoot", entries.Single(e => e.Id == "RA9004").Properties["path.UPL-1"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#pragma warning disable RA9004, RA9005\n")]
    [InlineData("// <auto-generated/>\n#nullable enable\n")]
    public async Task Entry_is_there_also_where_code_is_generated_or_a_pragma_silences_it(string start)
    {
        var entry = await Endpoint(start + App("""app.MapGet("/a", () => 1).ExposedTo<Traversal>();"""));

        Assert.Equal("/src/Test0.cs", entry.Location.GetLineSpan().Path);
        Assert.False(entry.Location.IsInSource);
    }

    [Fact]
    public async Task Entry_points_into_the_page_that_code_is_generated_from()
    {
        var entry = await Endpoint(App("""
            #line 7 "/src/Pages/Index.cshtml"
            app.MapGet("/a", () => 1).ExposedTo<Traversal>();
            #line default
            """));

        Assert.Equal("/src/Pages/Index.cshtml", entry.Location.GetLineSpan().Path);
        Assert.Equal(6, entry.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task Two_runs_say_the_same_in_the_same_order()
    {
        var source = App(
            string.Join("\n", Enumerable.Range(0, 40).Select(i => $"app.MapGet(\"/{i}\", (ILogger<Program> log, string path) => {{ if (path.Length > {i}) Traversal.LeftRoot(log, path); }}).ExposedTo<Traversal>();")));
        var first = (await Entries(source)).Select(Text).ToList();
        var second = (await Entries(source)).Select(Text).ToList();

        Assert.Equal(42, first.Count);
        Assert.Equal(first, second);

        static string Text(Diagnostic entry) => entry.Location.GetLineSpan() + " " + Message(entry) + string.Concat(Properties(entry));
    }

    private static async Task<Diagnostic> Endpoint(string source)
        => Assert.Single(await Entries(source), e => e.Id == "RA9004");

    private static async Task<IReadOnlyList<Diagnostic>> Entries(
        string source, string? asked = "true", MetadataReference? reference = null, (string Name, string Value)? more = null)
    {
        var test = new AnalyzerTest<InventoryAnalyzer> { Sources = source, AspNetCore = true };
        if (asked is not null)
        {
            test.Properties["RiskAwareInventory"] = asked;
        }

        if (more is { } property)
        {
            test.Properties[property.Name] = property.Value;
        }

        if (reference is not null)
        {
            test.References.Add(reference);
        }

        return await test.DiagnosticsAsync();
    }

    private static string Message(Diagnostic entry) => entry.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Properties(Diagnostic entry) => entry.Properties.Select(p => p.Key + "=" + p.Value).Order(StringComparer.Ordinal);
}
