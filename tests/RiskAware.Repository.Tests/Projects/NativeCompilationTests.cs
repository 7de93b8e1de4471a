using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RiskAware.Repository.Tests.Projects;

/// <summary>What runs in applications is checked by the trim and AOT analyzers in each build, and nothing hides what they say.</summary>
public sealed partial class NativeCompilationTests
{
    [Theory]
    [InlineData("RiskAware.Abstractions")]
    [InlineData("RiskAware")]
    [InlineData("RiskAware.AspNetCore")]
    [InlineData("RiskAware.Testing")]
    public void Runtime_project_is_checked_and_suppresses_nothing(string project)
    {
        var file = Repository.PathOf("src", project, project + ".csproj");
        Assert.Equal("true", XDocument.Load(file).Descendants("IsAotCompatible").Single().Value);
        var sources = Repository.Files("*.cs", Path.Combine("src", project)).Append(file).ToList();
        Assert.True(sources.Count > 3);
        Assert.All(sources, s => Assert.DoesNotMatch(Suppression(), File.ReadAllText(s)));
    }

    [GeneratedRegex(@"UnconditionalSuppressMessage|\bIL[23]\d{3}\b|TrimmerRootDescriptor|TrimmerRootAssembly")]
    private static partial Regex Suppression();
}
