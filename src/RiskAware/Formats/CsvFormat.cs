using System.Text;

namespace RiskAware.Formats;

/// <summary>
/// Comma-separated values, <see href="https://www.rfc-editor.org/rfc/rfc4180"/>. A value that a spreadsheet would take as a formula
/// has an apostrophe before it, and so has one that begins with an apostrophe: nothing is lost.
/// </summary>
internal static class CsvFormat
{
    internal static string Header { get; } = string.Join(',', FlatFields.Names);

    internal static string Write(RiskEvent e)
    {
        var text = new StringBuilder(1024);
        foreach (var (_, value) in FlatFields.Of(e))
        {
            _ = text.Length == 0 ? text : text.Append(',');
            text.Append('"').Append(IsFormula(value) ? "'" : string.Empty).Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        return text.ToString();
    }

    private static bool IsFormula(string value) => value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'';
}
