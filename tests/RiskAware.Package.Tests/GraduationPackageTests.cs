using RiskAware.Package.Tests.Support;

namespace RiskAware.Package.Tests;

/// <summary>The files about graduation are found by their names, as additional files of the packed analyzers.</summary>
[Collection(PackedPackagesGroup.Name)]
public sealed class GraduationPackageTests(PackedPackages packages)
{
    [Fact]
    public void File_above_the_project_is_read_unless_it_is_left_out()
    {
        using var workspace = new Workspace(packages);
        workspace
            .WriteProject("Shop/Shop.csproj", "Microsoft.NET.Sdk", string.Empty, Code.AnalyzersReference)
            .Write("Shop/Risk.cs", Code.Risk)
            .Write("riskaware.soc.json", "{ \"require\": [\"Ownr\"] }");

        workspace.Build("Shop").Succeeds().SaysOnce("riskaware.soc.json(1,15): warning RA1016");
        workspace.Build("Shop", "-p:RiskAwareFiles=false").Succeeds().DoesNotSay("RA1016");
    }
}
