using RiskAware.Package.Tests.Support;

namespace RiskAware.Package.Tests;

/// <summary>The fixes as <c>dotnet format</c> applies them from the packed analyzers.</summary>
[Collection(PackedPackagesGroup.Name)]
public sealed class FixPackageTests(PackedPackages packages)
{
    private static readonly string s_handlers = Source("", "", "");

    private static readonly string s_mended = Source(
        " exception", "\n            AttachmentTraversal.StorageRefused(log, exception, path);", "\n            AttachmentTraversal.StorageRefused(log, exception, path);");

    // Nothing fits the first handler: its path is called 'name', and there is no logger.
    private static string Source(string name, string swallowed, string logged) => $$"""
        using Microsoft.Extensions.Logging;

        namespace Shop;

        public static class Handlers
        {
            public static string? NothingFits(string name)
            {
                try
                {
                    return File.ReadAllText(name);
                }
                catch (UnauthorizedAccessException)
                {
                    return null;
                }
            }

            public static string? Swallowed(ILogger log, string path)
            {
                try
                {
                    return File.ReadAllText(path);
                }
                catch (UnauthorizedAccessException{{name}})
                {{{swallowed}}
                    return null;
                }
            }

            public static string? Logged(ILogger log, string path)
            {
                try
                {
                    return File.ReadAllText(path);
                }
                catch (UnauthorizedAccessException exception)
                {{{logged}}
                    log.LogError(exception, "failed");
                    return null;
                }
            }
        }

        """;

    [Fact]
    public void Format_calls_the_point_in_every_handler_that_it_fits_and_a_second_run_finds_nothing()
    {
        using var workspace = new Workspace(packages);
        workspace
            .WriteProject("Tool/Tool.csproj", "Microsoft.NET.Sdk", "<RiskAwareLevel>Recommended</RiskAwareLevel>", Code.AnalyzersReference)
            .Write("Tool/Risk.cs", Code.Risk)
            .Write("Tool/Handlers.cs", s_handlers);
        string[] format = ["format", "analyzers", "Tool", "--no-restore", "--severity", "info", "--diagnostics", "RA2001", "RA2003", "RA2004"];

        workspace.Run("restore", "Tool").Succeeds();
        workspace.Run(format).Succeeds();

        Assert.Equal(s_mended, workspace.Read("Tool/Handlers.cs").ReplaceLineEndings("\n"));

        workspace.Run(format).Succeeds();
        Assert.Equal(s_mended, workspace.Read("Tool/Handlers.cs").ReplaceLineEndings("\n"));
        workspace.Build("Tool").Succeeds().SaysOnce("warning RA2001");
    }

    [Fact]
    public void Format_names_the_risk_of_a_door_and_calls_its_point_where_the_door_refuses()
    {
        using var workspace = new Workspace(packages);
        workspace
            .WriteProject("Web/Web.csproj", "Microsoft.NET.Sdk.Web", "<RiskAwareLevel>Strict</RiskAwareLevel>", Code.AspNetCoreReference)
            .Write("Web/Risk.cs", Code.Risk)
            .Write("Web/Program.cs", Doors("", ""));
        workspace.Run("restore", "Web").Succeeds();
        workspace.Build("Web").Succeeds().SaysOnce("warning RA3003: 'POST /attachments/{path}' can change something");

        Format("RA3003");
        Assert.Equal(Doors(".ExposedTo<AttachmentTraversal>()", ""), Program());
        workspace.Build("Web").Succeeds().DoesNotSay("RA3003").SaysOnce("warning RA3001: 'POST /attachments/{path}' is exposed to 'AttachmentTraversal'");

        Format("RA3001");
        var mended = Doors(".ExposedTo<AttachmentTraversal>()", "AttachmentTraversal.LeftRoot(log, account, path);\n        ");
        Assert.Equal(mended, Program());
        Format("RA3001");
        Format("RA3003");
        Assert.Equal(mended, Program());
        workspace.Build("Web", "-p:RiskAwareEnforce=true").Succeeds().DoesNotSay("RA3001").DoesNotSay("RA3003");

        string Program() => workspace.Read("Web/Program.cs").ReplaceLineEndings("\n");

        void Format(string id) => workspace.Run("format", "analyzers", "Web", "--no-restore", "--severity", "warn", "--diagnostics", id).Succeeds();
    }

    private static string Doors(string exposed, string call) => $$"""
        using RiskAware;
        using Shop;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/attachments/{path}", (ILogger<Program> log, string account, string path) =>
        {
            if (path.Length > 100)
            {
                {{call}}return Results.NotFound();
            }

            return Results.Ok();
        }){{exposed}};
        app.Run();

        """;
}
