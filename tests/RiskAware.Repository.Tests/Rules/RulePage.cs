using System.Text.RegularExpressions;

namespace RiskAware.Repository.Tests.Rules;

/// <summary>A page of <c>docs/rules</c>, taken apart.</summary>
internal sealed partial record RulePage(string Id, string Title, IReadOnlyList<string> Facts, IReadOnlyList<string> Headings, IReadOnlyList<string> Violation, IReadOnlyList<string> Correction)
{
    internal static readonly string[] Layout =
        ["What it reports", "Why an attacker likes the gap", "Violation", "Correction", "Configuration", "When to suppress"];

    private static readonly Lazy<IReadOnlyList<RulePage>> s_all = new(() => [.. Repository.Files("RA*.md", "docs", "rules").Select(Read)]);

    internal static IReadOnlyList<RulePage> All => s_all.Value;

    /// <summary>Files that the examples need beside their code, by their names.</summary>
    internal required IReadOnlyList<(string Name, string Text)> ViolationFiles { get; init; }

    /// <summary>The same of the correction.</summary>
    internal required IReadOnlyList<(string Name, string Text)> CorrectionFiles { get; init; }

    internal string Category => Facts[1];

    internal string Fix => Facts[5];

    /// <summary>The severity cell of a level: <c>error</c>, <c>warning</c>, <c>info</c> or <c>-</c>, without what follows a comma.</summary>
    internal string Severity(string level) => SeverityCell(level).Split(',')[0].Trim();

    internal string SeverityCell(string level) => Facts[level switch { "Starter" => 2, "Recommended" => 3, _ => 4 }];

    internal string Row => $"| [{Id}]({Id}.md) | {Title} | {Facts[2]} | {Facts[3]} | {Facts[4]} | {Fix} |";

    internal static RulePage Of(string id) => All.Single(p => p.Id == id);

    private static RulePage Read(string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var lines = text.Split('\n');
        var id = Path.GetFileNameWithoutExtension(file);
        Assert.StartsWith($"# {id}: ", lines[0], StringComparison.Ordinal);
        var facts = lines.SkipWhile(l => !l.StartsWith("| id | category | Starter | Recommended | Strict | fix |", StringComparison.Ordinal)).Skip(2).FirstOrDefault();
        Assert.True(facts is not null, $"{id}: the facts are missing.");
        var cells = facts.Trim().Trim('|').Split('|').Select(c => c.Trim()).ToArray();
        Assert.True(cells.Length == 6 && cells[0] == id, $"{id}: the facts have another layout.");
        return new(
            id,
            lines[0][(id.Length + 4)..],
            cells,
            [.. HeadingPattern().Matches(text).Select(m => m.Groups[1].Value)],
            [.. Blocks(text, "Violation")],
            [.. Blocks(text, "Correction")])
        {
            ViolationFiles = [.. Files(Section(text, "Violation"))],
            CorrectionFiles = [.. Files(Section(text, "Correction"))],
        };
    }

    /// <summary>The blocks of a text that are named after a file.</summary>
    internal static IEnumerable<(string Name, string Text)> Files(string text)
        => FilePattern().Matches(text).Select(m => (m.Groups[1].Value, m.Groups[2].Value));

    private static IEnumerable<string> Blocks(string text, string heading)
        => BlockPattern().Matches(Section(text, heading)).Select(m => m.Groups[1].Value);

    private static string Section(string text, string heading)
        => SectionPattern().Matches(text).FirstOrDefault(m => m.Groups["name"].Value == heading)?.Groups["body"].Value ?? "";

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"^## (?<name>[^\n]+)\n(?<body>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex SectionPattern();

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex BlockPattern();

    [GeneratedRegex(@"^```json (\S+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FilePattern();
}
