namespace RiskAware.Package.Tests.Support;

/// <summary>A folder outside the repository with a package cache of its own; the packed packages are one more source beside the machine's.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("riskaware-user-").FullName;
    private readonly PackedPackages _packages;

    /// <param name="packages">The packed packages.</param>
    /// <param name="machinePackages">A folder of packages that are used as they are, because they are too large to fetch for each test.</param>
    internal Workspace(PackedPackages packages, string? machinePackages = null)
    {
        _packages = packages;
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packages.Feed}" />
                <add key="own" value="{Path.Combine(_root, "feed")}" />
              </packageSources>
              <fallbackPackageFolders>
                {(machinePackages is null ? "" : $"<add key=\"machine\" value=\"{machinePackages}\" />")}
              </fallbackPackageFolders>
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

    /// <summary>Runs a program that was published into the workspace.</summary>
    internal DotNetResult RunProgram(string path, params string[] arguments)
        => DotNet.RunFile(Path.Combine(_root, OperatingSystem.IsWindows() ? path + ".exe" : path), _root, null, arguments);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
