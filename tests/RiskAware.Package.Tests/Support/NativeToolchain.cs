using System.Runtime.InteropServices;

namespace RiskAware.Package.Tests.Support;

/// <summary>
/// What publishing for one machine needs beside the SDK: the runtime of the target, the compiler to machine code, and a linker.
/// The packages are restored once into the machine's own folder.
/// </summary>
internal static class NativeToolchain
{
    private static readonly Lazy<string?> s_missing = new(FindMissing);

    /// <summary>Why nothing can be published here, or null.</summary>
    internal static string? Missing => s_missing.Value;

    internal static string RuntimeIdentifier { get; }
        = (OperatingSystem.IsWindows() ? "win-" : OperatingSystem.IsMacOS() ? "osx-" : "linux-") + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();

    /// <summary>The folder that holds the packages.</summary>
    internal static string Packages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string? FindMissing()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!OperatingSystem.IsWindows() && !path.Any(p => File.Exists(Path.Combine(p, "clang")) || File.Exists(Path.Combine(p, "gcc"))))
        {
            return "Skipped: no linker, neither clang nor gcc is on the path.";
        }

        var folder = Directory.CreateTempSubdirectory("riskaware-native-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
            foreach (var (name, property) in new[] { ("Native", "PublishAot"), ("Trimmed", "PublishTrimmed") })
            {
                Directory.CreateDirectory(Path.Combine(folder, name));
                File.WriteAllText(Path.Combine(folder, name, name + ".csproj"), $"""
                    <Project Sdk="Microsoft.NET.Sdk.Web">
                      <PropertyGroup>
                        <TargetFramework>net10.0</TargetFramework>
                        <OutputType>Exe</OutputType>
                        <{property}>true</{property}>
                        <SelfContained>true</SelfContained>
                        <RuntimeIdentifier>{RuntimeIdentifier}</RuntimeIdentifier>
                      </PropertyGroup>
                    </Project>
                    """);
                var restored = DotNet.Run(folder, null, "restore", name, "-nodeReuse:false");
                if (restored.ExitCode != 0)
                {
                    var errors = restored.Output.Split('\n').Where(l => l.Contains("error", StringComparison.Ordinal)).Select(l => l.Trim());
                    return "Skipped: what " + property + " needs cannot be restored. " + string.Join(' ', errors);
                }
            }

            return null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
