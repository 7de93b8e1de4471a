namespace RiskAware.Package.Tests.Support;

/// <summary>A folder outside the repository with a package cache of its own; the packed packages are one more source beside the machine's.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("riskaware-user-").FullName;
    private readonly PackedPackages _packages;

    internal Workspace(PackedPackages packages)
    {
        _packages = packages;
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packages.Feed}" />
                <add key="own" value="{Path.Combine(_root, "feed")}" />
              </packageSources>
            </configuration>
            """);
        Directory.CreateDirectory(Path.Combine(_root, "feed"));
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
    }

    /// <summary>Writes a file; <c>@VERSION</c> stands for the version of the packed packages.</summary>
    internal Workspace Write(string path, string text)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text.Replace("@VERSION", _packages.Version, StringComparison.Ordinal));
        return this;
    }

    internal Workspace WriteProject(string path, string sdk, string properties, string items)
        => Write(path, $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);

    internal string Read(string path) => File.ReadAllText(Path.Combine(_root, path));

    internal byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(_root, path));

    internal void Delete(string path) => File.Delete(Path.Combine(_root, path));

    /// <summary>A build that compiles again also where nothing changed, because warnings are only told by a compilation.</summary>
    internal DotNetResult Build(string project, params string[] more)
        => Run(["build", project, "--no-incremental", "-nodeReuse:false", .. more]);

    internal DotNetResult Run(params string[] arguments)
        => DotNet.Run(_root, Path.Combine(_root, "cache"), arguments);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
