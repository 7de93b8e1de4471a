using System.Security;
using System.Text;

namespace RiskAware.Repository.Tests.Data;

/// <summary>
/// The constants of <c>AttackTechnique</c> are made from the data file beside them: with <c>RISKAWARE_APPROVE=1</c> this test
/// writes them anew.
/// </summary>
public sealed class AttackTechniqueTests
{
    [Fact]
    public void Constants_are_what_the_data_gives()
    {
        var path = Repository.PathOf("src", "RiskAware.Abstractions", "Declarations", "AttackTechnique.cs");
        var expected = Write(Read(Repository.PathOf("src", "RiskAware.Abstractions", "Data", "attack-techniques.csv")));
        if (Environment.GetEnvironmentVariable("RISKAWARE_APPROVE") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Write(IReadOnlyList<(string Id, string Name, string Status)> rows)
    {
        var names = rows.ToDictionary(r => r.Id, r => r.Name);
        var text = new StringBuilder(
            "// Made from MITRE ATT&CK Enterprise v19.0; see NOTICE. Active techniques only.\nnamespace RiskAware;\n\n"
            + "/// <summary>Ids of MITRE ATT&amp;CK Enterprise techniques (v19.0), so that nobody types one by memory.</summary>\n"
            + "public static class AttackTechnique\n{\n");
        var separator = "";
        foreach (var (id, name, _) in rows.Where(r => r.Status == "active"))
        {
            var full = id.Contains('.', StringComparison.Ordinal) ? names[id[..id.IndexOf('.', StringComparison.Ordinal)]] + ": " + name : name;
            text.Append(separator)
                .Append("    /// <summary>").Append(SecurityElement.Escape(full).Replace("&apos;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal)).Append(".</summary>\n")
                .Append("    public const string ").Append(id.Replace('.', '_')).Append(" = \"").Append(id).Append("\";\n");
            separator = "\n";
        }

        return text.Append("}\n").ToString();
    }

    private static List<(string Id, string Name, string Status)> Read(string path)
    {
        var rows = new List<(string, string, string)>();
        foreach (var line in File.ReadLines(path).Where(l => l.StartsWith('T')))
        {
            var fields = new List<string>();
            var field = new StringBuilder();
            var quoted = false;
            foreach (var c in line)
            {
                switch (c)
                {
                    case '"': quoted = !quoted; break;
                    case ',' when !quoted: fields.Add(field.ToString()); field.Clear(); break;
                    default: field.Append(c); break;
                }
            }

            rows.Add((fields[0], fields[1], fields[2]));
        }

        return rows;
    }
}
