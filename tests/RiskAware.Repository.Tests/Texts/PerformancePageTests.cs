using System.Text.RegularExpressions;

namespace RiskAware.Repository.Tests.Texts;

/// <summary>The page about performance names only benchmarks that exist, and every promise of it has one.</summary>
public sealed partial class PerformancePageTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathOf("docs", "performance.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Benchmark_that_the_page_names_exists()
    {
        var benchmarks = BenchmarkSources.All;
        var named = Named().Matches(s_page).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(named);
        Assert.All(named, n => Assert.Contains(n, benchmarks));
    }

    [Fact]
    public void Rows_and_columns_of_the_calls_are_benchmarks()
    {
        var benchmarks = BenchmarkSources.All;
        var rows = Rows("One line with four values, in every way there is");
        var methods = rows[0].Skip(1).Select(c => c.Trim('`')).ToList();
        Assert.True(rows.Count > 2 && methods.Count > 3);
        foreach (var row in rows.Skip(2))
        {
            Assert.All(methods, m => Assert.Contains(row[0].Trim('`') + "." + m, benchmarks));
        }
    }

    [Fact]
    public void Every_budget_row_has_a_benchmark_and_a_verdict()
    {
        var rows = Rows("Budgets").Skip(2).ToList();
        Assert.True(rows.Count > 10);
        Assert.All(rows, r => Assert.Matches(Named(), r[5]));
        Assert.All(rows, r => Assert.Contains(r[4], new[] { "met", "missed", "not measured" }));
    }

    [Fact]
    public void Every_promise_has_a_budget_row_and_every_row_a_promise()
    {
        var promises = Section("What is promised", "## ").Split('\n').Where(l => l.StartsWith("* ", StringComparison.Ordinal)).Select(l => l[2..]).Order(StringComparer.Ordinal);
        Assert.Equal(promises, Rows("Budgets").Skip(2).Select(r => r[0]).Distinct().Order(StringComparer.Ordinal));
    }

    private static List<string[]> Rows(string heading)
        => [.. Section(heading, "### ").Split('\n').Where(l => l.StartsWith('|')).Select(l => l.Trim().Trim('|').Split('|').Select(c => c.Trim()).ToArray())];

    private static string Section(string heading, string level)
    {
        var start = s_page.IndexOf(level + heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no heading '{heading}'.");
        var end = s_page.IndexOf("\n#", start + 1, StringComparison.Ordinal);
        return end < 0 ? s_page[start..] : s_page[start..end];
    }

    [GeneratedRegex(@"`([A-Z]\w+\.[A-Z]\w+)(?:\([^`]*\))?`")]
    private static partial Regex Named();
}
