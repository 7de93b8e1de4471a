using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RiskAware.Tests.Formats;

/// <summary>
/// Reads the formats as their specifications say, without any code of the product: into names and texts, those of
/// <see cref="Expected"/>.
/// </summary>
internal static partial class ReadBack
{
    /// <summary>What the record holds, by the names of its properties; read by reflection, so that no field can be forgotten.</summary>
    internal static SortedDictionary<string, string> Expected(RiskEvent e)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in typeof(RiskEvent).GetProperties())
        {
            fields[property.Name] = property.GetValue(e) switch
            {
                null => "",
                bool flag => flag ? "true" : "false",
                RiskEventState state => state.ToString().ToLowerInvariant(),
                RiskEventKind kind => kind == RiskEventKind.ResponsesHeld ? "responses_held" : kind.ToString().ToLowerInvariant(),
                IReadOnlyList<string> list => Joined(list),
                IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
                var text => (string)text,
            };
        }

        return fields;
    }

    internal static SortedDictionary<string, string> Json(JsonElement json)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            fields.Add(property.Name, property.Value.ValueKind switch
            {
                JsonValueKind.Array => Joined(property.Value.EnumerateArray().Select(static v => v.GetString()!)),
                JsonValueKind.String => property.Value.GetString()!,
                _ => property.Value.GetRawText(),
            });
        }

        return fields;
    }

    internal static SortedDictionary<string, string> Csv(string text)
    {
        var (header, at) = (new List<string>(), 0);
        for (; header.Count == 0 || text[at - 1] == ',';)
        {
            var end = text.IndexOfAny([',', '\n'], at);
            header.Add(text[at..end]);
            at = end + 1;
        }

        var values = new List<string>();
        while (at < text.Length)
        {
            Assert.Equal('"', text[at++]);
            var value = new StringBuilder();
            for (; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
            {
                at += text[at] == '"' ? 1 : 0;
                value.Append(text[at]);
            }

            at++;
            Assert.True(at == text.Length || text[at] == ',');
            at++;
            Assert.True(value.Length == 0 || !"=+-@\t\r\n".Contains(value[0]), "A spreadsheet would calculate " + value);
            values.Add(value.Length > 0 && value[0] == '\'' ? value.ToString(1, value.Length - 1) : value.ToString());
        }

        return Lists(new(header.Zip(values).ToDictionary(static p => p.First, static p => p.Second), StringComparer.Ordinal));
    }

    internal static SortedDictionary<string, string> Cef(string line)
    {
        Assert.DoesNotMatch("[\\p{Cc}\u2028\u2029\u202e]", line);
        var header = CefHeader().Match(line);
        Assert.True(header.Success, line);
        var pairs = CefPair().Matches(line[header.Length..]).ToDictionary(static m => m.Groups["key"].Value, static m => CefText(m.Groups["value"].Value));
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs)
        {
            var name = pairs.GetValueOrDefault(key + "Label") ?? key switch
            {
                "externalId" => "EventId",
                "rt" => "EventTime",
                "cat" => "EventType",
                "act" => "Action",
                "msg" => "Description",
                "cnt" => "ChildEventCount",
                "dvchost" => "Instance",
                _ => key,
            };
            if (char.IsUpper(name[0]) && !key.EndsWith("Label", StringComparison.Ordinal) && key != "c6a2")
            {
                fields.Add(name, value);
            }
        }

        return Lists(Complete(fields));
    }

    internal static SortedDictionary<string, string> Ncsa(string line)
    {
        Assert.DoesNotMatch("[^ -~]", line);
        var parts = NcsaLine().Match(line);
        Assert.True(parts.Success, line);
        var request = parts.Groups["request"].Value;
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["Request"] = request == "-" ? "" : NcsaText(request) };
        foreach (var pair in parts.Groups["agent"].Value.Split("; ").Skip(1))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            fields.Add(pair[..equals], NcsaText(pair[(equals + 1)..]));
        }

        return Lists(Complete(fields));
    }

    /// <summary>The text of a syslog message, after its header and structured data.</summary>
    internal static string SyslogText(string message, out Match header)
    {
        header = Syslog().Match(message);
        Assert.True(header.Success, message);
        return message[header.Length..];
    }

    // What is empty is left out of the formats of pairs.
    private static SortedDictionary<string, string> Complete(SortedDictionary<string, string> fields)
    {
        foreach (var property in typeof(RiskEvent).GetProperties())
        {
            fields.TryAdd(property.Name, "");
        }

        return fields;
    }

    private static SortedDictionary<string, string> Lists(SortedDictionary<string, string> fields)
    {
        foreach (var name in new[] { "Points", "TopSubjects", "Facts" })
        {
            using var json = JsonDocument.Parse(fields[name]);
            fields[name] = Joined(json.RootElement.EnumerateArray().Select(static v => v.GetString()!));
        }

        return fields;
    }

    private static string Joined(IEnumerable<string> values) => string.Concat(values.Select(static v => v.Length + ":" + v));

    private static string CefText(string value) => CefEscape().Replace(value, static m => m.Value[1] switch
    {
        'n' => "\n",
        'r' => "\r",
        'u' => ((char)int.Parse(m.Value[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        var c => c.ToString(),
    });

    private static string NcsaText(string value)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && value[i + 1] == 'x')
            {
                bytes.Add(byte.Parse(value.AsSpan(i + 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 3;
            }
            else
            {
                i += value[i] == '\\' ? 1 : 0;
                bytes.Add((byte)value[i]);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    [GeneratedRegex(@"^CEF:0(\|([^|\\]|\\.)*){5}\|(?<severity>10|[0-9])\|")]
    private static partial Regex CefHeader();

    [GeneratedRegex(@"(?<key>[A-Za-z0-9]+)=(?<value>([^=\\]|\\.)*?)(?= [A-Za-z0-9]+=|$)", RegexOptions.Singleline)]
    private static partial Regex CefPair();

    [GeneratedRegex(@"\\(u[0-9a-f]{4}|.)")]
    private static partial Regex CefEscape();

    [GeneratedRegex("""^(?<host>[^ ]+) - (?<user>[^ ]+) \[(?<time>\d\d/\w{3}/\d{4}:\d\d:\d\d:\d\d \+0000)\] "(?<request>([^"\\]|\\.)*)" - - "-" "(?<agent>([^"\\]|\\.)*)"$""")]
    private static partial Regex NcsaLine();

    [GeneratedRegex("""^<(?<pri>\d{1,3})>1 (?<time>[^ ]+) (?<host>[!-~]{1,255}) (?<app>[!-~]{1,48}) (?<process>[!-~]{1,128}) (?<message>[!-~]{1,32}) (?<data>(\[[!-~]+( [a-zA-Z]+="([^"\\\]]|\\.)*")*\])+) \uFEFF""", RegexOptions.Singleline)]
    private static partial Regex Syslog();
}
