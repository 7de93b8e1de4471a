using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using RiskAware.Benchmarks.Corpus;

namespace RiskAware.Benchmarks.Analysis;

/// <summary>A temporary project of the shop's files that builds with a report of the analyzers' time.</summary>
internal sealed partial class ReportingBuild : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("riskaware-shop-").FullName;

    private ReportingBuild()
    {
        var own = AppContext.BaseDirectory;
        File.WriteAllText(Path.Combine(_folder, "Shop.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <!-- One compiler process that ends with the build. -->
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Roslynator.Analyzers" Version="5.0.1" PrivateAssets="all" />
                <PackageReference Include="SonarAnalyzer.CSharp" Version="8.33.0.40503" PrivateAssets="all" />
                <PackageReference Include="Microsoft.Extensions.Logging.Abstractions" Version="10.0.0" />
                <Reference Include="{Path.Combine(own, "RiskAware.Abstractions.dll")}" />
                <Analyzer Include="{Path.Combine(own, "RiskAware.Analyzers.dll")}" />
                <Analyzer Include="{Path.Combine(own, "RiskAware.Generators.dll")}" />
                <CompilerVisibleProperty Include="RiskAwareLevel" />
              </ItemGroup>
            </Project>
            """);

        // Stands in the way of whatever lies above the folder.
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "Directory.Packages.props"), "<Project />");
        for (var i = 0; i < ShopProject.Files; i++)
        {
            File.WriteAllText(Path.Combine(_folder, $"Service{i}.cs"), ShopSource.File(i));
        }

        for (var i = 0; i < ShopProject.Risks; i++)
        {
            File.WriteAllText(Path.Combine(_folder, $"Danger{i}.cs"), ShopSource.Risk(i));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal static ReportingBuild Restored()
    {
        var build = new ReportingBuild();
        build.Dotnet("restore");
        return build;
    }

    /// <summary>The seconds that the compiler charged to the analyzers of each assembly.</summary>
    internal Dictionary<string, double> Run()
    {
        var report = Dotnet("build", "--no-restore", "--no-incremental", "-p:ReportAnalyzer=true", "-p:RiskAwareLevel=Recommended", "-v:detailed");
        var end = report.IndexOf("Total generator execution time", StringComparison.Ordinal);
        return LineOfAssembly().Matches(end < 0 ? report : report[..end])
            .ToDictionary(static m => m.Groups["name"].Value, static m => double.Parse(m.Groups["time"].Value, CultureInfo.InvariantCulture));
    }

    private string Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = _folder, RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"dotnet {arguments[0]} ended with {process.ExitCode}:\n" + string.Join('\n', output.Split('\n').Where(static l => l.Contains("error", StringComparison.Ordinal)).Take(5)));
    }

    [GeneratedRegex(@"^\s*<?(?<time>[0-9.]+)\s+<?[0-9]+\s+(?<name>[A-Za-z0-9_.]+), Version=", RegexOptions.Multiline)]
    private static partial Regex LineOfAssembly();
}
