using RiskAware.Package.Tests.Support;

namespace RiskAware.Package.Tests;

/// <summary>Every wrong way of referencing the package is met by one sentence with the line to paste.</summary>
[Collection(PackedPackagesGroup.Name)]
public sealed class ReferenceTrapTests(PackedPackages packages)
{
    private const string Use = """
        public sealed class Uses
        {
            public RiskAware.SubjectKind Kind;
        }
        """;

    [Fact]
    public void Global_package_reference_is_an_error_with_the_line_to_paste()
    {
        using var workspace = new Workspace(packages);
        workspace
            .Write("Directory.Packages.props", """
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                  </PropertyGroup>
                  <ItemGroup>
                    <GlobalPackageReference Include="RiskAware.Analyzers" Version="@VERSION" />
                  </ItemGroup>
                </Project>
                """)
            .WriteProject("Library/Library.csproj", "Microsoft.NET.Sdk", "", "")
            .Write("Library/Uses.cs", Use);

        workspace.Build("Library").Fails()
            .SaysOnce("error RA9002")
            .Says("<PackageReference Include=\"RiskAware.Analyzers\" />")
            .DoesNotSay("error CS");
    }

    [Fact]
    public void Reference_without_compile_assets_is_an_error_with_the_line_to_paste()
    {
        using var workspace = new Workspace(packages);
        workspace
            .WriteProject("Library/Library.csproj", "Microsoft.NET.Sdk", "", """
                <PackageReference Include="RiskAware.Analyzers" Version="@VERSION" PrivateAssets="all" IncludeAssets="runtime; build; native; contentfiles; analyzers; buildtransitive" />
                """)
            .Write("Library/Uses.cs", Use);

        workspace.Build("Library").Fails()
            .SaysOnce("error RA9002")
            .Says($"<PackageReference Include=\"RiskAware.Analyzers\" Version=\"{packages.Version}\" />")
            .DoesNotSay("error CS");
    }

    [Fact]
    public void Library_that_keeps_the_package_to_itself_is_warned_about_where_an_application_uses_it()
    {
        using var workspace = new Workspace(packages);
        workspace
            .WriteProject("Library/Library.csproj", "Microsoft.NET.Sdk", "", """<PackageReference Include="RiskAware.Analyzers" Version="@VERSION" PrivateAssets="all" />""")
            .Write("Library/Risk.cs", Code.Risk)
            .WriteProject("Application/Application.csproj", "Microsoft.NET.Sdk", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../Library/Library.csproj" />""")
            .Write("Application/Program.cs", "Console.WriteLine(typeof(Shop.AttachmentTraversal).Name);");

        workspace.Build("Application").Succeeds()
            .SaysOnce("warning RA9002")
            .Says($"paste in place of that reference: <PackageReference Include=\"RiskAware.Analyzers\" Version=\"{packages.Version}\" />");
    }

    [Fact]
    public void Library_of_an_old_language_version_is_warned_about_and_a_compiler_below_the_floor_is_an_error()
    {
        using var workspace = new Workspace(packages);
        workspace
            .Write("Library/Library.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="RiskAware.Analyzers" Version="@VERSION" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Library/Uses.cs", Use);

        workspace.Build("Library").Succeeds()
            .SaysOnce("warning RA9002")
            .Says("<LangVersion>9.0</LangVersion>");
        workspace.Build("Library", "-p:LangVersion=9.0").Succeeds().DoesNotSay("RA9002");
        workspace.Build("Library", "-p:LangVersion=9.0", "-p:CompilerApiVersion=roslyn4.11").Fails()
            .SaysOnce("error RA9002")
            .Says("global.json");
    }
}
