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
}
