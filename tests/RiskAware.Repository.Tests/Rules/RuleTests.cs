using Microsoft.CodeAnalysis;

namespace RiskAware.Repository.Tests.Rules;

/// <summary>Descriptors, analyzers, pages and the index say the same.</summary>
public sealed class RuleTests
{
    private static readonly string[] s_levels = ["Starter", "Recommended", "Strict"];

    public static TheoryData<string> Ids => [.. RuleCatalogue.Ids];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule()
        => Assert.Equal(RuleCatalogue.Ids.Concat(RuleCatalogue.IdsOfToolkit).Order(StringComparer.Ordinal), RulePage.All.Select(p => p.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Names_in_the_descriptor_table_start_with_the_id()
        => Assert.All(RuleCatalogue.Table, r => Assert.StartsWith(r.Descriptor.Id + "_", r.Member, StringComparison.Ordinal));

    [Fact]
    public void Every_descriptor_is_supported_by_exactly_one_analyzer()
    {
        var supported = RuleCatalogue.Analyzers.SelectMany(a => a.SupportedDiagnostics).ToList();

        Assert.NotEmpty(supported);
        Assert.All(RuleCatalogue.Table, r => Assert.Single(supported, d => ReferenceEquals(d, r.Descriptor)));
        Assert.All(supported, d => Assert.Contains(RuleCatalogue.Table, r => ReferenceEquals(r.Descriptor, d)));
    }

    // What is reported at the end of a compilation does not show while somebody types.
    [Fact]
    public void Indicators_are_reported_while_typing_not_at_the_end_of_a_compilation()
    {
        Assert.True(EndsCompilation("Declarations"));
        Assert.False(EndsCompilation("Indicators"));
    }

    // Once per reference, at the first endpoint that needs it: that takes all endpoints.
    [Fact]
    public void Coverage_is_reported_while_typing_but_for_unknown_references()
        => Assert.Equal("UnknownReferenceAnalyzer", Path.GetFileNameWithoutExtension(Assert.Single(EndingCompilation("Coverage"))));

    private static bool EndsCompilation(string rules) => EndingCompilation(rules).Any();

    private static IEnumerable<string> EndingCompilation(string rules)
        => Repository.Files("*.cs", Path.Combine("src", "RiskAware.Analyzers", "Rules", rules))
            .Where(f => File.ReadAllText(f).Contains("RegisterCompilation", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_says_what_the_descriptor_says(string id)
    {
        var page = RulePage.Of(id);
        var cells = s_levels.Select(page.SeverityCell).ToArray();
        var highest = s_levels.Select(page.Severity).MinBy(s => Array.IndexOf(["error", "warning", "info", "-"], s));

        foreach (var descriptor in RuleCatalogue.Of(id))
        {
            Assert.Equal(descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture), page.Title);
            Assert.Equal(descriptor.Category, page.Category);
            Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
            Assert.True(descriptor.IsEnabledByDefault);
            if (RuleCatalogue.IsConfigurable(descriptor))
            {
                Assert.Equal(RuleCatalogue.Word(descriptor.DefaultSeverity), highest);
            }
            else
            {
                Assert.Equal(DiagnosticSeverity.Error, descriptor.DefaultSeverity);
                Assert.Contains(cells, c => c.Contains("not configurable", StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_the_layout(string id)
    {
        var page = RulePage.Of(id);

        Assert.Equal(RulePage.Layout, page.Headings);
        Assert.Single(page.Violation);
        Assert.Single(page.Correction);
        Assert.All(s_levels, l => Assert.Contains(page.Severity(l), new[] { "error", "warning", "info", "-" }));
    }

    [Fact]
    public void Index_is_made_of_the_pages()
    {
        const string Header = "| id | title | Starter | Recommended | Strict | fix |\n| --- | --- | --- | --- | --- | --- |\n";
        var file = Repository.PathOf("docs", "rules", "README.md");
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var start = text.IndexOf(Header, StringComparison.Ordinal) + Header.Length;
        var end = text.IndexOf("\n\n", start - 1, StringComparison.Ordinal) + 1;
        var expected = string.Concat(RulePage.All.Select(p => p.Row + "\n"));
        if (Environment.GetEnvironmentVariable("RISKAWARE_WRITE_RULES") == "1")
        {
            File.WriteAllText(file, text[..start] + expected + text[end..]);
            return;
        }

        Assert.Equal(expected, text[start..end]);
    }
}
