using System.Reflection;
using System.Text;

namespace RiskAware.Repository.Tests.Data;

/// <summary>
/// The constants of <c>AttackTechnique</c>, <c>CapecId</c> and <c>CweId</c>, and the table that the analyzers carry, are made from
/// the data files of <c>RiskAware.Abstractions</c>: with <c>RISKAWARE_APPROVE=1</c> these tests write them anew.
/// </summary>
public sealed class CatalogueTests
{
    private const int LargestTable = 25_000;

    private static readonly IReadOnlyList<CatalogueEntry> s_attack = CatalogueEntry.Read("attack-techniques.csv");
    private static readonly IReadOnlyList<CatalogueEntry> s_capec = CatalogueEntry.Read("capec.csv");
    private static readonly IReadOnlyList<CatalogueEntry> s_cwe = CatalogueEntry.Read("cwe.csv");

    [Fact]
    public void Techniques_are_what_the_data_gives() => AssertFile(Source(
        "AttackTechnique",
        "MITRE ATT&CK Enterprise v19.0",
        "Ids of MITRE ATT&amp;CK Enterprise techniques (v19.0), so that nobody types one by memory. Those that were revoked or deprecated are hidden, and mended by a fix.",
        "string",
        s_attack,
        static e => "\"" + e.Id + "\"",
        FullName), "src", "RiskAware.Abstractions", "Declarations", "AttackTechnique.cs");

    [Fact]
    public void Attack_patterns_are_what_the_data_gives() => AssertFile(Source(
        "CapecId",
        "MITRE CAPEC 3.9",
        "Numbers of CAPEC attack patterns (3.9), so that nobody types one by memory.",
        "int",
        [.. s_capec.Where(e => e.IsActive)],
        static e => e.Id,
        static e => "CAPEC-" + e.Id + ": " + e.Name), "src", "RiskAware.Abstractions", "Declarations", "CapecId.cs");

    [Fact]
    public void Weaknesses_are_what_the_data_gives() => AssertFile(Source(
        "CweId",
        "MITRE CWE 4.19.1",
        "Numbers of CWE weaknesses (4.19.1), so that nobody types one by memory.",
        "int",
        [.. s_cwe.Where(e => e.IsActive)],
        static e => e.Id,
        static e => "CWE-" + e.Id + ": " + e.Name), "src", "RiskAware.Abstractions", "Declarations", "CweId.cs");

    [Fact]
    public void Table_of_the_analyzers_is_what_the_data_gives_and_small()
    {
        var table = new StringBuilder("# Made from src/RiskAware.Abstractions/Data: MITRE ATT&CK, CAPEC and CWE; see NOTICE.\n");
        Table(table, "attack", "ATT&CK v19.0|AttackTechnique|technique", s_attack);
        Table(table, "capec", "CAPEC 3.9|CapecId|attack pattern", s_capec);
        Table(table, "cwe", "CWE 4.19.1|CweId|weakness", s_cwe);
        AssertFile(table.ToString(), "src", "RiskAware.Analyzers", "Data", "references.txt");
        Assert.InRange(table.Length, 1, LargestTable);
    }

    [Fact]
    public void Constants_and_data_agree()
    {
        AssertConstants(typeof(AttackTechnique), s_attack.ToDictionary(e => e.Constant, e => (object)e.Id));
        AssertConstants(typeof(CapecId), s_capec.Where(e => e.IsActive).ToDictionary(e => e.Constant, e => (object)e.Code));
        AssertConstants(typeof(CweId), s_cwe.Where(e => e.IsActive).ToDictionary(e => e.Constant, e => (object)e.Code));
    }

    [Fact]
    public void Every_successor_is_in_use()
        => Assert.All(
            new[] { s_attack, s_capec, s_cwe },
            catalogue => Assert.All(
                catalogue.Where(e => e.Successor.Length > 0),
                e => Assert.True(!e.IsActive && catalogue.Single(o => o.Id == e.Successor).IsActive, $"'{e.Id}' leads to '{e.Successor}'.")));

    private static void AssertConstants(Type type, Dictionary<string, object> expected)
        => Assert.Equal(
            expected.OrderBy(e => e.Key, StringComparer.Ordinal),
            type.GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(f => f.Name, f => f.GetRawConstantValue()!).OrderBy(e => e.Key, StringComparer.Ordinal));

    private static string FullName(CatalogueEntry technique)
    {
        var parent = technique.Id.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? s_attack.Single(e => e.Id == technique.Id[..dot]).Name + ": " : "";
        return parent + technique.Name;
    }

    private static string Source(
        string name, string origin, string summary, string type, IReadOnlyList<CatalogueEntry> entries, Func<CatalogueEntry, string> value, Func<CatalogueEntry, string> title)
    {
        var text = new StringBuilder($"// Made from {origin}; see NOTICE.\n");
        text.Append(entries.Any(e => !e.IsActive) ? "using System.ComponentModel;\n\n" : "")
            .Append("namespace RiskAware;\n\n").Append("/// <summary>").Append(summary).Append("</summary>\n")
            .Append("public static class ").Append(name).Append("\n{\n");
        var separator = "";
        foreach (var entry in entries)
        {
            text.Append(separator).Append("    /// <summary>").Append(Xml(title(entry)));
            if (!entry.IsActive)
            {
                text.Append(entry.Successor.Length > 0 ? $" ({entry.Status}, now <see cref=\"{entry.Successor.Replace('.', '_')}\"/>)" : $" ({entry.Status})")
                    .Append(".</summary>\n    [EditorBrowsable(EditorBrowsableState.Never)]\n");
            }
            else
            {
                text.Append(".</summary>\n");
            }

            text.Append("    public const ").Append(type).Append(' ').Append(entry.Constant).Append(" = ").Append(value(entry)).Append(";\n");
            separator = "\n";
        }

        return text.Append("}\n").ToString();
    }

    private static string Xml(string text)
        => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static void Table(StringBuilder text, string catalogue, string names, IReadOnlyList<CatalogueEntry> entries)
    {
        text.Append(catalogue).Append("|is|").Append(names).Append('\n');
        text.Append(catalogue).Append("|active|").AppendJoin(',', Ranges(entries.Where(e => e.IsActive).Select(e => e.Code).Order())).Append('\n');
        foreach (var entry in entries.Where(e => !e.IsActive).OrderBy(e => e.Code))
        {
            var successor = entries.FirstOrDefault(e => e.Id == entry.Successor);
            text.Append(catalogue).Append('|').Append(entry.Status).Append('|').Append(entry.Code).Append('|').Append(entry.Name).Append('|')
                .Append(successor?.Code).Append('|').Append(successor?.Name).Append('\n');
        }
    }

    private static IEnumerable<string> Ranges(IEnumerable<int> ordered)
    {
        var (first, last) = (-1, -1);
        foreach (var code in ordered.Append(int.MaxValue))
        {
            if (code == last + 1)
            {
                last = code;
                continue;
            }

            if (first >= 0)
            {
                yield return first == last ? $"{first}" : $"{first}-{last}";
            }

            (first, last) = (code, code);
        }
    }

    private static void AssertFile(string expected, params string[] path)
    {
        var file = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable("RISKAWARE_APPROVE") == "1")
        {
            File.WriteAllText(file, expected);
        }

        Assert.Equal(expected, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
