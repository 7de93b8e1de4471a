using System.Text.Json;
using RiskAware.Package.Tests.Support;

namespace RiskAware.Package.Tests;

/// <summary>The inventory as the compiler writes it into its log for machines, from the packed analyzers.</summary>
[Collection(PackedPackagesGroup.Name)]
public sealed class InventoryPackageTests(PackedPackages packages)
{
    private const string Program = """
        using Microsoft.AspNetCore.Mvc;
        using RiskAware;
        using Shop;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRiskAware();
        builder.Services.AddControllers();
        var app = builder.Build();
        app.UseRiskAware();
        app.MapPost("/attachments", (string path, ILogger<Program> log) =>
        {
            if (path.Contains(".."))
            {
                AttachmentTraversal.LeftRoot(log, "mallory", path);
                return Results.NotFound();
            }

            return Results.Ok();
        }).ExposedTo<AttachmentTraversal>();
        app.MapGet("/blind", () => 1).ExposedTo<AttachmentTraversal>();
        app.MapControllers();
        app.Run();

        [Route("files")]
        public sealed class FilesController : ControllerBase
        {
            [HttpGet("mirror")]
            [ExposedTo(typeof(AttachmentTraversal))]
            [AcceptedRisk(typeof(AttachmentTraversal), "read-only mirror", Until = "2027-03-31")]
            public IActionResult Mirror() => Ok();
        }
        """;

    [Fact]
    public void Error_log_holds_each_endpoint_and_each_point_once_and_the_same_in_every_build()
    {
        using var workspace = new Workspace(packages);
        workspace
            .WriteProject(
                "Web/Web.csproj",
                "Microsoft.NET.Sdk.Web",
                "<RiskAwareInventory>true</RiskAwareInventory><ErrorLog>inventory.sarif,version=2.1</ErrorLog>",
                Code.AspNetCoreReference)
            .Write("Web/Risk.cs", Code.Risk)
            .Write("Web/Program.cs", Program);

        workspace.Build("Web").Succeeds().SaysOnce("warning RA3001").DoesNotSay("RA9004").DoesNotSay("RA9005");

        using var json = JsonDocument.Parse(workspace.Read("Web/inventory.sarif"));
        var run = json.RootElement.GetProperty("runs")[0];
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var results = Entries(json);
        Assert.All(results, r => AssertShape(r, run.GetProperty("tool").GetProperty("driver").GetProperty("rules")));
        Assert.Equal(
            [
                "RA9004 'POST /attachments': UPL-1 is detected",
                "RA9004 'GET /blind': UPL-1 is not detected",
                "RA9004 'GET /files/mirror': UPL-1 is accepted",
                "RA9005 'UPL-1.LeftRoot': 'POST /attachments' reaches it",
                "RA9005 'UPL-1.StorageRefused': no endpoint of this project reaches it",
            ],
            results.Select(r => r.GetProperty("ruleId").GetString() + " " + r.GetProperty("message").GetProperty("text").GetString()));
        Assert.Equal("UPL-1", Properties(results[1]).GetProperty("blind").GetString());
        Assert.Equal("2027-03-31", Properties(results[2]).GetProperty("until.UPL-1").GetString());
        Assert.Equal("UPL-1.LeftRoot", Properties(results[3]).GetProperty("id").GetString());

        workspace.Build("Web").Succeeds();
        using var again = JsonDocument.Parse(workspace.Read("Web/inventory.sarif"));
        Assert.Equal(results.Select(static r => r.GetRawText()), Entries(again).Select(static r => r.GetRawText()));

        workspace.Build("Web", "-p:RiskAwareInventory=false").Succeeds();
        using var off = JsonDocument.Parse(workspace.Read("Web/inventory.sarif"));
        Assert.Empty(Entries(off));
    }

    private static List<JsonElement> Entries(JsonDocument log)
        => [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(static r => r.GetProperty("ruleId").GetString() is "RA9004" or "RA9005")];

    // What a reader of SARIF may rely on: the rule by index, a level, a place, and texts as properties.
    private static void AssertShape(JsonElement result, JsonElement rules)
    {
        var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
        Assert.Equal("RiskAware.Toolkit", rule.GetProperty("properties").GetProperty("category").GetString());
        Assert.EndsWith(result.GetProperty("ruleId").GetString() + ".md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Equal("note", result.GetProperty("level").GetString());
        Assert.False(result.TryGetProperty("suppressions", out _));
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith(".cs", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
        Assert.All(Named(result), p => Assert.Equal(JsonValueKind.String, p.Value.ValueKind));
    }

    private static JsonElement Properties(JsonElement result) => result.GetProperty("properties").GetProperty("customProperties");

    private static IEnumerable<JsonProperty> Named(JsonElement result) => Properties(result).EnumerateObject();
}
