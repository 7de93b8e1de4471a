using System.Xml.Linq;

namespace RiskAware.Repository.Tests.Projects;

public sealed class ProjectReferenceTests
{
    /// <summary>References between the projects of <c>src</c>, and no others.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["RiskAware.Abstractions"] = [],
        ["RiskAware.Generators"] = [],
        ["RiskAware.Analyzers"] = [],
        ["RiskAware.Analyzers.CodeFixes"] = ["RiskAware.Analyzers"],
        ["RiskAware.Analyzers.Package"] = ["RiskAware.Abstractions", "RiskAware.Analyzers", "RiskAware.Analyzers.CodeFixes", "RiskAware.Generators"],
        ["RiskAware"] = ["RiskAware.Abstractions"],
        ["RiskAware.AspNetCore"] = ["RiskAware", "RiskAware.Analyzers.Package"],
        ["RiskAware.Testing"] = ["RiskAware"],
    };

    /// <summary>Packages that a compiler assembly may name: those that the compiler brings, and those that are not loaded.</summary>
    private static readonly string[] CompilerPackages =
        ["Microsoft.CodeAnalysis.Analyzers", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.CSharp.Workspaces"];

    public static TheoryData<string> SourceProjects => [.. Repository.Files("*.csproj", "src").Select(f => Path.GetFileNameWithoutExtension(f))];

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void Source_project_references_only_what_the_architecture_allows(string project)
    {
        var references = References(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Name)).Order(StringComparer.Ordinal);
        Assert.True(Allowed.TryGetValue(project, out var allowed), $"'{project}' is not in the architecture.");
        Assert.Equal(allowed.Order(StringComparer.Ordinal), references);
    }

    [Fact]
    public void Package_project_references_compiler_projects_for_packing_only()
    {
        var compiler = References("RiskAware.Analyzers.Package", "ProjectReference").Where(r => !r.Name.Contains("Abstractions", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, compiler.Count);
        Assert.All(compiler, r => Assert.Equal("false", r.Element.Attribute("ReferenceOutputAssembly")?.Value));
    }

    [Theory]
    [InlineData("RiskAware.Generators")]
    [InlineData("RiskAware.Analyzers")]
    [InlineData("RiskAware.Analyzers.CodeFixes")]
    public void Compiler_project_references_no_package_that_the_compiler_does_not_bring(string project)
    {
        var packages = References(project, "PackageReference").ToList();
        Assert.All(packages, p => Assert.Contains(p.Name, CompilerPackages));
        Assert.All(packages, p => Assert.Equal("all", p.Element.Attribute("PrivateAssets")?.Value));
    }

    [Fact]
    public void No_project_names_a_package_version_of_its_own()
    {
        var all = Repository.Files("*.csproj").SelectMany(f => XDocument.Load(f).Descendants("PackageReference")).ToList();
        Assert.NotEmpty(all);
        Assert.All(all, p => Assert.True(p.Attribute("Version") is null && p.Attribute("VersionOverride") is null, p.ToString()));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.PathOf("RiskAware.Analyzers.sln"));
        Assert.All(Repository.Files("*.csproj"), f => Assert.Contains(Path.GetFileName(f), solution, StringComparison.Ordinal));
    }

    [Fact]
    public void No_test_project_sees_the_internals_of_two_consumers_of_shared_source()
    {
        var friends = new[] { "RiskAware.Generators", "RiskAware.Analyzers" }
            .SelectMany(p => References(p, "InternalsVisibleTo").Select(r => r.Name))
            .ToList();
        Assert.NotEmpty(friends);
        Assert.Equal(friends.Distinct(), friends);
    }

    private static IEnumerable<(string Name, XElement Element)> References(string project, string item)
        => XDocument.Load(Repository.PathOf("src", project, project + ".csproj"))
            .Descendants(item)
            .Select(e => (e.Attribute("Include")!.Value.Replace('\\', '/'), e));
}
