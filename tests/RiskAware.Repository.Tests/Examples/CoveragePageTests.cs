using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Inventory;
using RiskAware.Repository.Tests.Rules;
using RiskAware.TestKit;

namespace RiskAware.Repository.Tests.Examples;

/// <summary>The guide to coverage shows what happens, and reads properties that there are.</summary>
public sealed partial class CoveragePageTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathOf("docs", "coverage.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Examples => [.. BlockPattern().Matches(s_page).Select(static m => m.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_compiles_and_is_reported_as_its_comments_claim(string code)
    {
        var test = new AnalyzerTest { Sources = code, AspNetCore = true };
        test.Analyzers.AddRange(RuleCatalogue.Analyzers);
        var claimed = code.Split('\n').Select(static (line, i) => (Line: i, Match: ClaimPattern().Match(line))).Where(static c => c.Match.Success)
            .Select(static c => $"{c.Line} {c.Match.Groups[1].Value}");

        var found = (await test.DiagnosticsAsync()).Where(static d => d.Severity >= DiagnosticSeverity.Warning)
            .Select(static d => $"{d.Location.GetLineSpan().StartLinePosition.Line} {d.Id}");

        Assert.Equal(claimed, found);
    }

    [Fact]
    public async Task Properties_that_the_pages_list_are_those_that_the_inventory_has()
    {
        var endpoints = await Properties("RA9004");
        var points = await Properties("RA9005");

        Assert.Subset(Listed("RA9004"), endpoints);
        Assert.Equal(Listed("RA9005").Order(), points.Order());
        Assert.Subset(endpoints, QueriedPattern().Matches(s_page).Select(static m => m.Groups[1].Value).Except(["id", "endpoints"]).ToHashSet());
    }

    private static HashSet<string> Listed(string rule)
        => File.ReadLines(Repository.PathOf("docs", "rules", rule + ".md")).Where(static l => l.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(static l => NamePattern().Matches(l.Split('|')[1]).Select(static m => m.Groups[1].Value)).ToHashSet();

    private static async Task<HashSet<string>> Properties(string rule)
    {
        var test = new AnalyzerTest<InventoryAnalyzer>
        {
            AspNetCore = true,
            Sources = """
                [assembly: RequireDetection(typeof(Theft))]
                var app = WebApplication.CreateBuilder(args).Build();
                app.MapGet("/a", (ILogger<Program> log, string path) => { if (path.Length > 9) Theft.Tried(log, "me", path); }).ExposedTo<Theft>();
                app.MapGet("/b", [AcceptedRisk(typeof(Theft), "demo", Until = "2030-01-01")] () => 1).ExposedTo<Theft>();
                app.MapGet("/c", () => 1).ExposedTo<Theft>();
                app.Run();

                [Risk("UPL-1", "Theft", Impact = 80)]
                public sealed partial class Theft
                {
                    [DetectionPoint("{Path}", AppSensor = "IE4")]
                    public static partial void Tried(ILogger logger, [Subject(SubjectKind.Account)] string account, string path);
                }
                """,
        };
        test.Properties["RiskAwareInventory"] = "true";
        return (await test.DiagnosticsAsync()).Where(d => d.Id == rule).SelectMany(static d => d.Properties.Keys).ToHashSet();
    }

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex BlockPattern();

    [GeneratedRegex(@"// (RA\d{4})$")]
    private static partial Regex ClaimPattern();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex NamePattern();

    // What follows the selection of the properties in a line for jq.
    [GeneratedRegex(@"(?<=customProperties .*?)[ (\[]\.([a-z]\w*)")]
    private static partial Regex QueriedPattern();
}
