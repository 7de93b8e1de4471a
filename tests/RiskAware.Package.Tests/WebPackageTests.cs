using RiskAware.Package.Tests.Support;

namespace RiskAware.Package.Tests;

/// <summary>A web project with the one package RiskAware.AspNetCore; the tests share its restored folder and write its code anew.</summary>
[Collection(PackedPackagesGroup.Name)]
public sealed class WebPackageTests : IClassFixture<WebPackageTests.WebProject>
{
    private const string Blind = "(string path, ILogger<Program> log) => path.Length > 100 ? Results.NotFound() : Results.Ok()";

    private const string Seeing = """
        (string path, ILogger<Program> log) =>
            {
                if (path.Contains(".."))
                {
                    AttachmentTraversal.LeftRoot(log, "mallory", path);
                    return Results.NotFound();
                }

                return Results.Ok();
            }
        """;

    private const string Swallows = """
        (string path, ILogger<Program> log) => Storage.Open(log, path)
        """;

    private const string Pragma = "#pragma warning disable RA3001";

    private readonly Workspace _workspace;

    public WebPackageTests(PackedPackages packages, WebProject project)
    {
        _workspace = project.Get(packages);
        _workspace.Delete(".editorconfig");
        _workspace.Write("Web/Risk.cs", Code.Risk).Write(".editorconfig", "root = true\n");
        _workspace.Delete("Web/Storage.cs");
    }

    [Fact]
    public void Endpoint_that_reaches_no_point_of_its_risk_is_warned_about()
    {
        Write(Blind);
        Build().Succeeds().SaysOnce("warning RA3001").Says("'LeftRoot'").DoesNotSay("RA9002");
    }

    [Fact]
    public void Enforcement_fails_the_build_and_passes_once_the_detection_is_there()
    {
        Write(Blind);
        Build("-p:RiskAwareEnforce=true").Fails().SaysOnce("error RA3001");

        Write(Seeing);
        Build("-p:RiskAwareEnforce=true").Succeeds().DoesNotSay("RA3001");
    }

    [Fact]
    public void Suppression_silences_the_warning()
    {
        Write(Blind, start: Pragma);
        Build().Succeeds().DoesNotSay("RA3001");
    }

    [Theory]
    [InlineData("pragma")]
    [InlineData("editorconfig")]
    [InlineData("NoWarn")]
    public void Enforcement_is_not_silenced_by(string way)
    {
        Write(Blind, start: way == "pragma" ? Pragma : "");
        if (way == "editorconfig")
        {
            _workspace.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.RA3001.severity = none\n");
        }

        var result = way == "NoWarn" ? Build("-p:RiskAwareEnforce=true", "-p:NoWarn=RA3001") : Build("-p:RiskAwareEnforce=true");
        result.Fails().SaysOnce("error RA3001");
    }

    [Theory]
    [InlineData("Starter", false)]
    [InlineData("Recommended", true)]
    [InlineData("Strict", true)]
    public void Level_decides_what_a_plain_build_says(string level, bool saysRiskWithoutPoint)
    {
        Write(Blind);
        _workspace.Write("Web/Storage.cs", Code.Swallows + """

            [RiskAware.Risk("UPL-2", "A risk that nobody looks for", Impact = 10)]
            internal sealed partial class Unseen
            {
            }
            """);

        var result = Build("-p:RiskAwareLevel=" + level).Succeeds().Says("warning RA3001").Says("warning RA2001");
        _ = saysRiskWithoutPoint ? result.SaysOnce("warning RA1004") : result.DoesNotSay("RA1004");
    }

    [Fact]
    public void Format_applies_the_fix_of_a_swallowed_indicator_and_changes_nothing_the_second_time()
    {
        Write(Swallows);
        _workspace.Write("Web/Storage.cs", Code.Swallows);
        Build().Succeeds().SaysOnce("warning RA2001");

        Format().Succeeds();
        var once = _workspace.Read("Web/Storage.cs");
        Assert.Contains("AttachmentTraversal.StorageRefused(log, ", once, StringComparison.Ordinal);
        Build("-p:RiskAwareEnforce=true").Succeeds().DoesNotSay("RA2001").DoesNotSay("RA3001");

        Format().Succeeds();
        Assert.Equal(once, _workspace.Read("Web/Storage.cs"));
    }

    [Fact]
    public void Application_detects_what_a_request_brings()
    {
        Write(Seeing, """
            using var subscription = Detections.Subscribe(d => Console.WriteLine($"{d.Point.Id} about {d["path"]}"));
            app.Urls.Add("http://127.0.0.1:0");
            await app.StartAsync();
            using var client = new HttpClient();
            var answer = await client.PostAsync(app.Urls.First() + "/attachments?path=../secret", null);
            Console.WriteLine("answered " + (int)answer.StatusCode);
            await app.StopAsync();
            """);
        Build().Succeeds();
        _workspace.Run("run", "--project", "Web", "--no-build").Succeeds()
            .Says("UPL-1.LeftRoot about ../secret")
            .Says("answered 404");
    }

    private void Write(string handler, string end = "app.Run();", string start = "")
        => _workspace.Write("Web/Program.cs", $"""
            {start}
            using RiskAware;
            using Shop;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddRiskAware();
            var app = builder.Build();
            app.UseRiskAware();
            app.MapPost("/attachments", {handler}).ExposedTo<AttachmentTraversal>();
            {end}
            """);

    private DotNetResult Build(params string[] more) => _workspace.Build("Web", more);

    private DotNetResult Format()
        => _workspace.Run("format", "analyzers", "Web", "--no-restore", "--diagnostics", "RA2001", "--severity", "warn");

    /// <summary>The restored project.</summary>
    public sealed class WebProject : IDisposable
    {
        private Workspace? _workspace;

        internal Workspace Get(PackedPackages packages)
            => _workspace ??= new Workspace(packages)
                .WriteProject("Web/Web.csproj", "Microsoft.NET.Sdk.Web", "", Code.AspNetCoreReference);

        public void Dispose() => _workspace?.Dispose();
    }
}
