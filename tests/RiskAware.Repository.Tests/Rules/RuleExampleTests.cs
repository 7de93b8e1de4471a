using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RiskAware.TestKit;

namespace RiskAware.Repository.Tests.Rules;

/// <summary>The examples of the pages compile, and give exactly the diagnostics that their comments claim.</summary>
public sealed partial class RuleExampleTests
{
    // What RA3008 is about is how a reference was built, which no single block of code shows; its own tests build such references.
    public static TheoryData<string> Pages => [.. RulePage.All.Select(p => p.Id).Intersect(RuleCatalogue.Ids).Except(["RA3008"])];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Violation_is_reported_as_its_comments_claim(string id)
    {
        var page = RulePage.Of(id);
        var code = Assert.Single(page.Violation);
        string[] claims = [.. page.ViolationFiles.Select(static f => f.Text).Append(code).SelectMany(Claims).Order(StringComparer.Ordinal)];

        Assert.Contains(claims, c => c.EndsWith(id, StringComparison.Ordinal));
        Assert.Equal(claims, Lines(await Diagnostics(code, page.ViolationFiles, "Strict")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Violation_has_the_severities_of_the_facts(string id)
    {
        var page = RulePage.Of(id);
        foreach (var level in new[] { "Starter", "Recommended", "Strict" })
        {
            var own = (await Diagnostics(page.Violation[0], page.ViolationFiles, level)).Where(d => d.Id == id).Select(d => RuleCatalogue.Word(d.Severity)).Distinct().ToArray();
            Assert.Equal(page.Severity(level) == "-" ? [] : [page.Severity(level)], own);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Correction_is_silent_but_for_other_rules_that_it_names(string id)
    {
        var page = RulePage.Of(id);
        var code = Assert.Single(page.Correction);

        var claims = Claims(code);

        Assert.DoesNotContain(claims, c => c.EndsWith(id, StringComparison.Ordinal));
        Assert.Equal(claims, Lines(await Diagnostics(code, page.CorrectionFiles, "Strict")));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Diagnostics(string code, IReadOnlyList<(string Name, string Text)> files, string level)
    {
        var test = new AnalyzerTest { Sources = code, Level = level, AspNetCore = true };
        foreach (var (name, text) in files)
        {
            test.AdditionalFiles.Add(name, text);
        }

        test.Analyzers.AddRange(RuleCatalogue.Analyzers);
        return await test.DiagnosticsAsync();
    }

    private static string[] Lines(IEnumerable<Diagnostic> diagnostics)
        => [.. diagnostics.Select(d => $"line {d.Location.GetLineSpan().StartLinePosition.Line + 1:D3}: {d.Id}").Order(StringComparer.Ordinal)];

    private static string[] Claims(string code)
        => [.. code.Split('\n').SelectMany((line, index) => ClaimPattern().Match(line) is { Success: true } match
            ? match.Groups[1].Value.Split(", ").Select(claimed => $"line {index + 1:D3}: {claimed}")
            : []).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"// ((?:RA|CS)\d{4}(?:, (?:RA|CS)\d{4})*)$")]
    private static partial Regex ClaimPattern();
}
