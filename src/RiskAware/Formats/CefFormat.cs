using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace RiskAware.Formats;

/// <summary>
/// The Common Event Format, version 0: a header of seven fields between bars, then keys and values. Fields that the format knows
/// have its keys, the others their own names.
/// </summary>
internal static class CefFormat
{
    private static readonly Dictionary<string, string> s_keys = new()
    {
        [nameof(RiskEvent.EventId)] = "externalId",
        [nameof(RiskEvent.EventTime)] = "rt",
        [nameof(RiskEvent.EventType)] = "cat",
        [nameof(RiskEvent.Action)] = "act",
        [nameof(RiskEvent.Description)] = "msg",
        [nameof(RiskEvent.ChildEventCount)] = "cnt",
        [nameof(RiskEvent.Instance)] = "dvchost",
        [nameof(RiskEvent.RiskScore)] = "cn1",
        [nameof(RiskEvent.RiskProbability)] = "cn2",
        [nameof(RiskEvent.IncidentId)] = "cs1",
        [nameof(RiskEvent.Instruction)] = "cs2",
        [nameof(RiskEvent.EventOwner)] = "cs3",
        [nameof(RiskEvent.Points)] = "cs4",
        [nameof(RiskEvent.Request)] = "cs5",
        [nameof(RiskEvent.DeclarationHash)] = "cs6",
    };

    internal static string Write(RiskEvent e)
    {
        var text = new StringBuilder(1024);
        text.Append("CEF:0|").Append(ProductFacts.Name).Append('|').Append(ProductFacts.Name).Append('|');
        Header(text, ProductFacts.Version);
        Header(text, e.RiskId);
        Header(text, e.EventName);
        text.Append(((e.RiskScore + 5) / 10).ToString(CultureInfo.InvariantCulture)).Append('|');
        foreach (var (name, value) in FlatFields.Of(e))
        {
            if (value.Length == 0)
            {
                continue;
            }

            var key = s_keys.GetValueOrDefault(name, name);
            Pair(text, key, value);
            if (key.StartsWith("cs", StringComparison.Ordinal) || key.StartsWith("cn", StringComparison.Ordinal) && key != "cnt")
            {
                Pair(text, key + "Label", name);
            }
        }

        Subject(text, e);
        return text.ToString(0, text.Length - 1);
    }

    // Beside the fields of the record, by the keys that a SIEM looks for.
    private static void Subject(StringBuilder text, RiskEvent e)
    {
        if (EventPlaces.Account(e) is { } account)
        {
            Pair(text, "suser", Unicode.WellFormed(account));
        }
        else if (EventPlaces.Address(e) is { } address)
        {
            var four = address.AddressFamily == AddressFamily.InterNetwork;
            Pair(text, four ? "src" : "c6a2", address.ToString());
            if (!four)
            {
                Pair(text, "c6a2Label", "Source IPv6 Address");
            }
        }

        if (EventPlaces.Method(e) is { } method)
        {
            Pair(text, "requestMethod", method);
        }
    }

    // A header has no way to write a line break or a control character.
    private static void Header(StringBuilder text, string value)
    {
        foreach (var c in Unicode.WellFormed(value))
        {
            _ = c is '|' or '\\' ? text.Append('\\').Append(c) : text.Append(IsUnseen(c) ? ' ' : c);
        }

        text.Append('|');
    }

    private static void Pair(StringBuilder text, string key, string value)
    {
        text.Append(key).Append('=');
        foreach (var c in value)
        {
            _ = c switch
            {
                '\\' or '=' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                _ when IsUnseen(c) => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        text.Append(' ');
    }

    // Control characters, and what ends a line or turns the direction of one where the text is shown.
    private static bool IsUnseen(char c)
        => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u200e' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u061c';
}
