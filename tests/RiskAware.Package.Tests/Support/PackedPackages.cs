using System.Globalization;
using System.Reflection;

namespace RiskAware.Package.Tests.Support;

/// <summary>
/// Packs the packages once per run, with a version that no cache has seen and into build folders of its own, so that the
/// tests never see an older package nor disturb the build that runs them. <c>RISKAWARE_PACKED</c> names a folder with packages to
/// test in their place, such as those of a release.
/// </summary>
public sealed class PackedPackages : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("riskaware-packed-").FullName;

    /// <summary>Packs.</summary>
    public PackedPackages()
    {
        if (Environment.GetEnvironmentVariable("RISKAWARE_PACKED") is { Length: > 0 } packed)
        {
            Feed = Path.GetFullPath(packed);
            Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "RiskAware.Abstractions.*.nupkg").Single())["RiskAware.Abstractions.".Length..];
            return;
        }

        Version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        Feed = Path.Combine(_root, "feed");
        DotNet.Run(
            RepositoryRoot,
            null,
            "build", Path.Combine("src", "Packages.proj"), "-c", "Release", "-v", "quiet", "-nodeReuse:false",
            "-p:UseArtifactsOutput=true",
            "-p:ArtifactsPath=" + Path.Combine(_root, "artifacts"),
            "-p:PackageOutputPath=" + Feed,
            "-p:PackageVersion=" + Version).Succeeds();
    }

    internal string Feed { get; }

    internal string Version { get; }

    internal static string RepositoryRoot => typeof(PackedPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Removes the packages.</summary>
    public void Dispose() => Directory.Delete(_root, recursive: true);
}

/// <summary>Tests that share the packed packages; one after the other, for each of them keeps a processor busy.</summary>
[CollectionDefinition(Name)]
public sealed class PackedPackagesGroup : ICollectionFixture<PackedPackages>
{
    internal const string Name = "packed packages";
}
