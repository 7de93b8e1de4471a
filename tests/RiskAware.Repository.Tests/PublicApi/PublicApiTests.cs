using System.Reflection;

namespace RiskAware.Repository.Tests.PublicApi;

/// <summary>
/// What users can call is written down in <c>Approved</c>. After an intended change run the tests with the environment variable
/// <c>RISKAWARE_APPROVE=1</c> and review the difference.
/// </summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("RiskAware.Abstractions")]
    [InlineData("RiskAware")]
    [InlineData("RiskAware.AspNetCore")]
    [InlineData("RiskAware.Testing")]
    public void Public_face_is_the_approved_one(string assembly)
    {
        var actual = ApiText.Of(Assembly.Load(assembly));
        var approved = Repository.PathOf("tests", "RiskAware.Repository.Tests", "PublicApi", "Approved", assembly + ".txt");
        if (Environment.GetEnvironmentVariable("RISKAWARE_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved, actual);
        }

        Assert.True(File.Exists(approved), "There is no approved text for " + assembly);
        Assert.Equal(File.ReadAllText(approved).ReplaceLineEndings("\n"), actual);
    }

    [Fact]
    public void Public_face_that_lost_a_member_differs()
    {
        var text = ApiText.Of(Assembly.Load("RiskAware.Abstractions"));
        Assert.Contains("RiskAware.RiskAttribute", text, StringComparison.Ordinal);
        Assert.Contains("  RiskDecision Report(in Detection detection)", text, StringComparison.Ordinal);
    }
}
