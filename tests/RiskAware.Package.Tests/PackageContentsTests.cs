using System.IO.Compression;
using System.Xml.Linq;
using RiskAware.Package.Tests.Support;

namespace RiskAware.Package.Tests;

/// <summary>What is in the packages, and what they depend on.</summary>
[Collection(PackedPackagesGroup.Name)]
public sealed class PackageContentsTests(PackedPackages packages)
{
    private static readonly string[] InEvery = ["LICENSE", "NOTICE", "README.md"];

    public static TheoryData<string, string[]> Contents => new()
    {
        {
            "RiskAware.Analyzers",
            [
                "analyzers/dotnet/cs/RiskAware.Analyzers.CodeFixes.dll", "analyzers/dotnet/cs/RiskAware.Analyzers.dll", "analyzers/dotnet/cs/RiskAware.Generators.dll",
                "build/RiskAware.Analyzers.props", "build/RiskAware.Analyzers.targets",
                "buildTransitive/RiskAware.Analyzers.props", "buildTransitive/RiskAware.Analyzers.targets",
                "lib/net10.0/_._", "lib/netstandard2.0/_._",
            ]
        },
        {
            "RiskAware.Abstractions",
            [
                "lib/net10.0/RiskAware.Abstractions.dll", "lib/net10.0/RiskAware.Abstractions.xml",
                "lib/netstandard2.0/RiskAware.Abstractions.dll", "lib/netstandard2.0/RiskAware.Abstractions.xml",
            ]
        },
        { "RiskAware", ["ConfigurationSchema.json", "build/RiskAware.targets", "buildTransitive/RiskAware.targets", "lib/net10.0/RiskAware.dll", "lib/net10.0/RiskAware.xml"] },
        { "RiskAware.AspNetCore", ["lib/net10.0/RiskAware.AspNetCore.dll", "lib/net10.0/RiskAware.AspNetCore.xml"] },
        { "RiskAware.Testing", ["lib/net10.0/RiskAware.Testing.dll", "lib/net10.0/RiskAware.Testing.xml"] },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Package_holds_exactly_what_it_should(string package, string[] files)
    {
        using var archive = Open(package);
        var found = archive.Entries.Select(e => e.FullName)
            .Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal)
                && n != "[Content_Types].xml" && !n.EndsWith(".nuspec", StringComparison.Ordinal));
        Assert.Equal(files.Concat(InEvery).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("RiskAware.Analyzers", "RiskAware.Abstractions")]
    [InlineData("RiskAware.AspNetCore", "RiskAware.Analyzers")]
    public void Dependency_keeps_every_asset(string package, string dependency)
    {
        var found = Dependencies(package).Where(d => d.Attribute("id")!.Value == dependency).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Null(d.Attribute("exclude")));
        Assert.All(found, d => Assert.Equal(packages.Version, d.Attribute("version")!.Value));
    }

    [Theory]
    [InlineData("RiskAware", "RiskAware.Abstractions")]
    [InlineData("RiskAware.AspNetCore", "RiskAware")]
    [InlineData("RiskAware.Testing", "RiskAware")]
    public void Package_depends_on_the_one_below(string package, string dependency)
        => Assert.Contains(Dependencies(package), d => d.Attribute("id")!.Value == dependency);

    [Fact]
    public void No_package_is_a_development_dependency()
        => Assert.All(
            new[] { "RiskAware.Analyzers", "RiskAware.Abstractions", "RiskAware", "RiskAware.AspNetCore", "RiskAware.Testing" },
            package => Assert.DoesNotContain(Nuspec(package).Descendants(), e => e.Name.LocalName == "developmentDependency"));

    private IEnumerable<XElement> Dependencies(string package)
        => Nuspec(package).Descendants().Where(e => e.Name.LocalName == "dependency");

    private XDocument Nuspec(string package)
    {
        using var archive = Open(package);
        using var stream = archive.GetEntry(package + ".nuspec")!.Open();
        return XDocument.Load(stream);
    }

    private ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(packages.Feed, package + "." + packages.Version + ".nupkg"));
}
