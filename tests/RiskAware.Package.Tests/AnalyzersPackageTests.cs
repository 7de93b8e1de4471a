using RiskAware.Package.Tests.Support;

namespace RiskAware.Package.Tests;

/// <summary>A console project with the one package RiskAware.Analyzers.</summary>
[Collection(PackedPackagesGroup.Name)]
public sealed class AnalyzersPackageTests(PackedPackages packages)
{
    private const string Program = """
        using RiskAware;
        using Shop;

        using var subscription = Detections.Subscribe<AttachmentTraversal>(detection => Console.WriteLine(
            $"{detection.Point.Id} of {detection.Subjects[0]} with path {detection["path"]} at {detection.Point.Level}"));
        AttachmentTraversal.LeftRoot(null, "mallory", "../../etc/passwd");
        """;

    [Fact]
    public void Console_project_declares_a_risk_subscribes_and_prints_a_typed_detection_with_its_values()
    {
        using var workspace = new Workspace(packages);
        workspace
            .WriteProject("Tool/Tool.csproj", "Microsoft.NET.Sdk", "<OutputType>Exe</OutputType>", Code.AnalyzersReference)
            .Write("Tool/Risk.cs", Code.Risk)
            .Write("Tool/Storage.cs", Code.Swallows)
            .Write("Tool/Program.cs", Program);

        workspace.Build("Tool").Succeeds()
            .SaysOnce("warning RA2001")
            .Says("'UnauthorizedAccessException'")
            .Says("CWE-22")
            .DoesNotSay("RA9002");
        workspace.Run("run", "--project", "Tool", "--no-build").Succeeds()
            .Says("UPL-1.LeftRoot of Account:mallory with path ../../etc/passwd at Warning");

        // The kill switch from outside.
        workspace.Run("run", "--project", "Tool", "--no-build", "-e", "RISKAWARE_ENABLED=false").Succeeds()
            .DoesNotSay("UPL-1");
    }

    [Theory]
    [InlineData("-p:RunAnalyzers=true")]
    [InlineData("-p:RunAnalyzers=false")]
    public void Plain_build_says_why_a_detection_point_got_no_body(string analyzers)
    {
        using var workspace = new Workspace(packages);
        workspace
            .WriteProject("Tool/Tool.csproj", "Microsoft.NET.Sdk", "", Code.AnalyzersReference)
            .Write("Tool/Risk.cs", """
                using Microsoft.Extensions.Logging;
                using RiskAware;

                namespace Shop;

                [Risk("UPL-1", "Path traversal", Impact = 80)]
                public sealed partial class AttachmentTraversal
                {
                    [DetectionPoint("{Path} left the storage root")]
                    public static partial int LeftRoot(ILogger logger, string path);
                }
                """);

        workspace.Build("Tool", analyzers).Fails().SaysOnce("error RA1001").Says("LeftRoot");
    }
}
