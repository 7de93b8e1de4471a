using System.Text.RegularExpressions;

namespace RiskAware.Repository.Tests.Texts;

/// <summary>A threat counts as answered only while the tests that it names exist.</summary>
public sealed partial class ThreatModelTests
{
    public static TheoryData<string> NamedTests
        => [.. Named().Matches(File.ReadAllText(Repository.PathOf("THREATMODEL.md"))).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(NamedTests))]
    public void Test_that_the_threat_model_names_exists(string name)
    {
        var (type, method) = (name.Split('.')[0], name.Split('.')[1]);
        var files = Repository.Files(type + ".cs", "tests").Concat(Repository.Files(type + ".cs", "samples")).ToList();
        Assert.Contains(files, f => File.ReadAllText(f).Contains(" " + method + "(", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_threat_names_a_test()
    {
        var threats = File.ReadAllText(Repository.PathOf("THREATMODEL.md")).Split("\n## ").Skip(1).Where(s => s.StartsWith("T", StringComparison.Ordinal) && char.IsDigit(s[1])).ToList();
        Assert.True(threats.Count >= 6);
        Assert.All(threats, t => Assert.Matches(Named(), t));
    }

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex Named();
}
