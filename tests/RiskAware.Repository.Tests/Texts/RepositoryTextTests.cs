using System.Text.RegularExpressions;

namespace RiskAware.Repository.Tests.Texts;

/// <summary>Texts speak of the project alone, and nothing is left half done.</summary>
public sealed partial class RepositoryTextTests
{
    private static readonly string[] Patterns = ["*.cs", "*.md", "*.csproj", "*.props", "*.targets", "*.proj", "*.json", "*.sln", "run"];

    [Fact]
    public void No_text_names_a_place_of_one_machine_or_a_package_feed()
        => AssertNone(Places());

    [Fact]
    public void Nothing_is_left_to_do()
        => AssertNone(HalfDone());

    private static void AssertNone(Regex forbidden)
    {
        var files = Patterns.SelectMany(p => Repository.Files(p)).Where(f => Path.GetFileName(f) != nameof(RepositoryTextTests) + ".cs").ToList();
        Assert.True(files.Count > 100);
        var found = files.SelectMany(f => File.ReadLines(f)
            .Where(l => forbidden.IsMatch(l))
            .Select(l => Path.GetRelativePath(Repository.Root, f) + ": " + l.Trim()));
        Assert.Empty(found);
    }

    [GeneratedRegex(@"/(?:tmp|work|root)/|[A-Z]:\\Users\\|api\.nuget\.org|pkgs\.dev\.azure")]
    private static partial Regex Places();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|NotImplementedException")]
    private static partial Regex HalfDone();
}
