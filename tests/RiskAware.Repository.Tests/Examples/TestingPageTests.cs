using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RiskAware.Repository.Tests.Rules;
using RiskAware.TestKit;
using RiskAware.Testing;

namespace RiskAware.Repository.Tests.Examples;

/// <summary>The guide to tests of detections is code that compiles, and files that can be read.</summary>
public sealed partial class TestingPageTests
{
    private const string Usings = """
        global using System.Net;
        global using Microsoft.AspNetCore.TestHost;
        global using Microsoft.Extensions.Logging.Abstractions;
        global using RiskAware.Testing;
        global using Xunit;
        """;

    private static readonly string s_page = File.ReadAllText(Repository.PathOf("docs", "testing-detections.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Examples_compile_together_and_are_silent()
    {
        var test = new AnalyzerTest { AspNetCore = true, Level = "Strict" };
        test.Sources.Add("Usings.cs", Usings);
        foreach (var block in BlockPattern().Matches(s_page).Select(static m => m.Groups[1].Value))
        {
            test.Sources.Add($"Block{test.Sources.Count}.cs", block);
        }

        foreach (var type in new[] { typeof(DetectionRecorder), typeof(Microsoft.AspNetCore.TestHost.TestServer), typeof(FactAttribute), typeof(Assert) })
        {
            test.References.Add(TestReferences.Of(type));
        }

        test.Analyzers.AddRange(RuleCatalogue.Analyzers);

        Assert.Empty((await test.DiagnosticsAsync()).Where(static d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal(5, test.Sources.Count);
    }

    [Fact]
    public async Task Files_are_read_without_a_problem()
    {
        var test = new AnalyzerTest<Analyzers.Rules.Graduations.GraduationFileAnalyzer> { Sources = "class C;" };
        foreach (var (name, text) in RulePage.Files(s_page))
        {
            test.AdditionalFiles.Add(name, text);
        }

        // Only the risk of the sign-off is not there.
        Assert.Equal(2, test.AdditionalFiles.Count);
        Assert.Contains("sees no risk 'UPL-1'", Assert.Single(await test.DiagnosticsAsync()).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex BlockPattern();
}
