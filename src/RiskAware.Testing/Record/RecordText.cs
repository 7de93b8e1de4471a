using System.Text.Encodings.Web;
using System.Text.Json;

namespace RiskAware.Testing.Record;

/// <summary>The text of the record: sorted, one line per test, so that a change shows as what it is and two branches merge.</summary>
internal static class RecordText
{
    internal const int Version = 1;

    /// <exception cref="FormatException">The text is no record, or one of a newer version.</exception>
    internal static IReadOnlyList<RecordedTest> Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (root.TryGetProperty("version", out var version) && version.GetInt32() != Version)
            {
                throw new FormatException($"it has version {version.GetInt32()}, and this package writes version {Version}.");
            }

            return root.TryGetProperty("tests", out var tests) ? [.. tests.EnumerateArray().Select(Test)] : [];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("it cannot be read (" + exception.Message + "). Delete its content, and run all tests.", exception);
        }
    }

    internal static string Write(IEnumerable<RecordedTest> tests)
    {
        var lines = tests
            .OrderBy(static t => t.Point, StringComparer.Ordinal).ThenByDescending(static t => t.Fires)
            .ThenBy(static t => t.Assembly, StringComparer.Ordinal).ThenBy(static t => t.Test, StringComparer.Ordinal)
            .Select(static t => "    { \"point\": " + Quoted(t.Point) + ", \"hash\": " + Quoted(t.Hash) + ", \"fires\": " + (t.Fires ? "true" : "false")
                + ", \"through\": [" + string.Join(", ", t.Through.Select(Quoted)) + "], \"test\": " + Quoted(t.Test) + ", \"assembly\": " + Quoted(t.Assembly) + " }");
        var all = string.Join(",\n", lines);
        return "{\n  \"version\": 1,\n  \"tests\": [" + (all.Length == 0 ? "]" : "\n" + all + "\n  ]") + "\n}\n";
    }

    private static RecordedTest Test(JsonElement line) => new(
        Text(line, "point"),
        Text(line, "hash"),
        line.GetProperty("fires").GetBoolean(),
        [.. line.GetProperty("through").EnumerateArray().Select(static d => d.GetString() ?? string.Empty)],
        Text(line, "test"),
        Text(line, "assembly"));

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString() ?? string.Empty;

    private static string Quoted(string text) => "\"" + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
}
