using System.Globalization;
using System.Text;

namespace RiskAware.Repository.Tests.Data;

/// <summary>A row of a data file of <c>RiskAware.Abstractions</c>: a technique, an attack pattern or a weakness.</summary>
/// <param name="Id">The id as it is written there.</param>
/// <param name="Constant">The name of its constant; empty for none.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status"><c>active</c>, <c>deprecated</c>, <c>revoked</c> or <c>category</c>.</param>
/// <param name="Successor">The id of what took its place; empty for nothing.</param>
internal sealed record CatalogueEntry(string Id, string Constant, string Name, string Status, string Successor)
{
    /// <summary>The number by which the analyzers know it: a technique's with three digits for its sub-technique.</summary>
    internal int Code => CodeOf(Id);

    internal bool IsActive => Status == "active";

    internal static int CodeOf(string id) => id[0] == 'T'
        ? int.Parse(id.Contains('.', StringComparison.Ordinal) ? id[1..].Replace(".", "", StringComparison.Ordinal) : id[1..] + "000", CultureInfo.InvariantCulture)
        : int.Parse(id, CultureInfo.InvariantCulture);

    internal static IReadOnlyList<CatalogueEntry> Read(string file)
    {
        var lines = File.ReadLines(Repository.PathOf("src", "RiskAware.Abstractions", "Data", file)).Where(l => !l.StartsWith('#')).ToList();
        var columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(l => Of(columns, Fields(l)))];
    }

    private static CatalogueEntry Of(string[] columns, List<string> fields)
    {
        string Field(string column) => Array.IndexOf(columns, column) is var at and >= 0 ? fields[at] : "";
        var id = Field("id");
        return new(id, id[0] == 'T' ? id.Replace('.', '_') : Field("constant"), Field("name"), Field("status"), Field("replaced_by"));
    }

    private static List<string> Fields(string line)
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

        fields.Add(field.ToString());
        return fields;
    }
}
