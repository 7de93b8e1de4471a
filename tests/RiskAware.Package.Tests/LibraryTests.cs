using RiskAware.Package.Tests.Support;

namespace RiskAware.Package.Tests;

/// <summary>A library with risks reaches an application through a project reference, through a package, and through both.</summary>
[Collection(PackedPackagesGroup.Name)]
public sealed class LibraryTests(PackedPackages packages)
{
    private const string LibraryPackage = """<PackageReference Include="Shop.Risks" Version="1.0.0-preview" />""";
    private const string LibraryProject = """<ProjectReference Include="../Shop.Risks/Shop.Risks.csproj" />""";

    private const string Program = """
        using System.Reflection;
        using RiskAware;

        var points = RiskCatalogue.Of(Assembly.GetExecutingAssembly())!.Closure().SelectMany(c => c.Points).Select(p => p.Id);
        Console.WriteLine("catalogue: " + string.Join(" ", points));
        using var subscription = Detections.Subscribe(d => Console.WriteLine("detected: " + d.Point.Id));
        Shop.AttachmentTraversal.LeftRoot(null, "mallory", "../x");
        """;

    [Fact]
    public void Risks_of_a_library_are_found_once_by_every_way_of_reference()
    {
        using var workspace = new Workspace(packages);
        workspace
            .WriteProject("Shop.Risks/Shop.Risks.csproj", "Microsoft.NET.Sdk", "<Version>1.0.0-preview</Version>", Code.AnalyzersReference)
            .Write("Shop.Risks/Risk.cs", Code.Risk);
        foreach (var (name, references) in new[] { ("ByProject", LibraryProject), ("ByPackage", LibraryPackage), ("ByBoth", LibraryProject + LibraryPackage) })
        {
            workspace
                .WriteProject(name + "/" + name + ".csproj", "Microsoft.NET.Sdk", "<OutputType>Exe</OutputType>", references + Code.AnalyzersReference)
                .Write(name + "/Program.cs", Program);
        }

        workspace.Run("pack", "Shop.Risks", "-o", "feed", "-nodeReuse:false").Succeeds().DoesNotSay("warning");
        foreach (var name in new[] { "ByProject", "ByPackage", "ByBoth" })
        {
            workspace.Run("run", "--project", name).Succeeds()
                .SaysOnce("catalogue: UPL-1.LeftRoot UPL-1.StorageRefused")
                .SaysOnce("detected: UPL-1.LeftRoot")
                .DoesNotSay("warning");
        }
    }

    [Fact]
    public void Two_build_folders_give_identical_bytes()
    {
        using var workspace = new Workspace(packages);
        foreach (var folder in new[] { "one", "another/and/deeper" })
        {
            workspace
                .WriteProject(folder + "/Shop.Risks.csproj", "Microsoft.NET.Sdk", "<PathMap>$(MSBuildProjectDirectory)=/_</PathMap>", Code.AnalyzersReference)
                .Write(folder + "/Risk.cs", Code.Risk);
            workspace.Build(folder).Succeeds();
        }

        const string Output = "bin/Debug/net10.0/Shop.Risks.dll";
        Assert.Equal(workspace.Bytes("one/" + Output), workspace.Bytes("another/and/deeper/" + Output));
    }
}
