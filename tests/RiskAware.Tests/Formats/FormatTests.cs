using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NJsonSchema;
using RiskAware.Formats;

namespace RiskAware.Tests.Formats;

public sealed class FormatTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Json_gives_the_record_back() => GivesBack(static e => ReadBack.Json(Root(e, RiskEventFormat.Json)));

    [Fact]
    public void Ecs_gives_the_record_back() => GivesBack(static e => ReadBack.Json(Root(e, RiskEventFormat.Ecs).GetProperty("riskaware")));

    [Fact]
    public void Ocsf_gives_the_record_back() => GivesBack(static e => ReadBack.Json(Root(e, RiskEventFormat.Ocsf).GetProperty("unmapped")));

    [Fact]
    public void Cef_gives_the_record_back() => GivesBack(static e => ReadBack.Cef(RiskEventFormatter.Write(e, RiskEventFormat.Cef)));

    [Fact]
    public void Ncsa_gives_the_record_back() => GivesBack(static e => ReadBack.Ncsa(RiskEventFormatter.Write(e, RiskEventFormat.Ncsa)));

    [Fact]
    public void Csv_gives_the_record_back()
        => GivesBack(static e => ReadBack.Csv(RiskEventFormatter.CsvHeader + "\n" + RiskEventFormatter.Write(e, RiskEventFormat.Csv)));

    [Fact]
    public void Syslog_gives_the_record_back() => GivesBack(static e =>
    {
        var text = ReadBack.SyslogText(Syslog(e), out _);
        return ReadBack.Json(JsonDocument.Parse(text).RootElement);
    });

    [Fact]
    public void Formats_of_lines_hold_no_line_break() => Check.One(s_config, Prop.ForAll(EventSamples.Any, static e =>
        new[] { RiskEventFormat.Json, RiskEventFormat.Ecs, RiskEventFormat.Ocsf, RiskEventFormat.Cef, RiskEventFormat.Ncsa }
            .All(f => RiskEventFormatter.Write(e, f).AsSpan().IndexOfAny("\r\n\u0085\u2028\u2029") < 0)));

    [Fact]
    public async Task Ocsf_is_a_detection_finding_of_the_published_schema()
    {
        using var reader = new StreamReader(typeof(FormatTests).Assembly.GetManifestResourceStream("ocsf-1.8.0-detection_finding.security_control.incident.schema.json")!);
        var schema = await JsonSchema.FromJsonAsync((await reader.ReadToEndAsync()).Replace("$defs", "definitions", StringComparison.Ordinal));
        Assert.NotEmpty(schema.Validate("{}"));
        Check.One(s_config, Prop.ForAll(EventSamples.Any, e => Assert.Empty(schema.Validate(RiskEventFormatter.Write(e, RiskEventFormat.Ocsf)))));
    }

    [Theory]
    [InlineData(0, 2, 1)]
    [InlineData(21, 2, 1)]
    [InlineData(22, 3, 2)]
    [InlineData(48, 4, 3)]
    [InlineData(100, 5, 4)]
    public void Ocsf_levels_follow_the_bands(int score, int severity, int level)
    {
        var json = Root(OneEvent.Of() with { RiskScore = score }, RiskEventFormat.Ocsf);
        Assert.Equal((severity, level), (json.GetProperty("severity_id").GetInt32(), json.GetProperty("risk_level_id").GetInt32()));
    }

    [Theory]
    [InlineData(RiskEventState.Open, 200401, 1)]
    [InlineData(RiskEventState.Update, 200402, 2)]
    [InlineData(RiskEventState.Closed, 200403, 4)]
    public void Ocsf_tells_the_life_of_an_incident(RiskEventState state, int type, int status)
    {
        var json = Root(OneEvent.Of() with { State = state }, RiskEventFormat.Ocsf);
        Assert.Equal((type, status), (json.GetProperty("type_uid").GetInt32(), json.GetProperty("status_id").GetInt32()));
    }

    [Fact]
    public void Ecs_has_the_fields_that_a_rule_asks_for()
    {
        var json = Root(OneEvent.Of(), RiskEventFormat.Ecs);
        Assert.Equal("2026-03-01T12:00:00.123Z", json.GetProperty("@timestamp").GetString());
        Assert.Equal("9.4.0", json.GetProperty("ecs").GetProperty("version").GetString());
        Assert.Equal("event", json.GetProperty("event").GetProperty("kind").GetString());
        Assert.Equal("alice", json.GetProperty("user").GetProperty("name").GetString());
        Assert.Equal("UPL-1", json.GetProperty("rule").GetProperty("id").GetString());
        Assert.Equal("POST", json.GetProperty("http").GetProperty("request").GetProperty("method").GetString());
        Assert.Equal(80, json.GetProperty("event").GetProperty("risk_score").GetInt32());
    }

    [Theory]
    [InlineData(Graduation.Declared, false)]
    [InlineData(Graduation.Qualified, false)]
    [InlineData(Graduation.Graduated, true)]
    public void Only_a_graduated_risk_event_is_an_alert(Graduation graduation, bool isAlert)
    {
        var e = OneEvent.Of() with { Graduation = graduation };
        Assert.Equal(isAlert ? "alert" : "event", Root(e, RiskEventFormat.Ecs).GetProperty("event").GetProperty("kind").GetString());
        Assert.Equal(isAlert, Root(e, RiskEventFormat.Ocsf).GetProperty("is_alert").GetBoolean());
        Assert.Equal(graduation.ToString(), Root(e, RiskEventFormat.Ecs).GetProperty("riskaware").GetProperty("Graduation").GetString());
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8::1", "2001:db8::1")]
    [InlineData("2001:db8::/64", null)]
    public void Address_is_told_as_one_only_where_it_is_one(string subject, string? ip)
    {
        var client = Root(OneEvent.Of() with { SubjectKind = SubjectKind.ClientAddress, Subject = subject }, RiskEventFormat.Ecs).GetProperty("client");
        Assert.Equal(subject, client.GetProperty("address").GetString());
        Assert.Equal(ip, client.TryGetProperty("ip", out var told) ? told.GetString() : null);
    }

    [Fact]
    public void Cef_line_has_header_and_known_keys()
    {
        var line = RiskEventFormatter.Write(OneEvent.Of() with { EventName = "Path | traversal" }, RiskEventFormat.Cef);
        Assert.StartsWith("CEF:0|RiskAware|RiskAware|", line, StringComparison.Ordinal);
        Assert.Contains("|UPL-1|Path \\| traversal|8|externalId=e-1 ", line, StringComparison.Ordinal);
        Assert.Contains(" suser=alice", line, StringComparison.Ordinal);
        Assert.Contains(" cn1=80 cn1Label=RiskScore ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Ncsa_line_is_one_of_a_web_server()
        => Assert.StartsWith(
            "- - alice [01/Mar/2026:12:00:00 +0000] \"POST /files/{id}\" - - \"-\" \"RiskAware/",
            RiskEventFormatter.Write(OneEvent.Of(), RiskEventFormat.Ncsa),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(100, true, 10 * 8 + 2, "1")]
    [InlineData(10, false, 10 * 8 + 5, "0")]
    public void Syslog_says_how_bad_it_is_and_whether_the_clock_is_trusted(int score, bool synced, int priority, string told)
    {
        _ = ReadBack.SyslogText(Syslog(OneEvent.Of() with { RiskScore = score }, synced), out var header);
        Assert.Equal(priority.ToString(System.Globalization.CultureInfo.InvariantCulture), header.Groups["pri"].Value);
        Assert.Contains($"[timeQuality tzKnown=\"1\" isSynced=\"{told}\"]", header.Groups["data"].Value, StringComparison.Ordinal);
        Assert.Equal("UPL-1", header.Groups["message"].Value);
    }

    [Fact]
    public void Csv_names_every_field_of_the_record_once()
        => Assert.Equal(
            typeof(RiskEvent).GetProperties().Select(static p => p.Name).Order(StringComparer.Ordinal),
            RiskEventFormatter.CsvHeader.Split(',').Order(StringComparer.Ordinal));

    [Fact]
    public void Half_a_surrogate_pair_is_told_as_the_replacement()
    {
        foreach (var format in Enum.GetValues<RiskEventFormat>())
        {
            var text = RiskEventFormatter.Write(OneEvent.Of() with { Subject = "a\ud800b" }, format);
            Assert.True(new[] { "\uFFFD", "\\uFFFD", "\\xef\\xbf\\xbd" }.Any(r => text.Contains("a" + r + "b", StringComparison.Ordinal)), text);
        }
    }

    [Fact]
    public void Number_that_is_no_format_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(static () => RiskEventFormatter.Write(OneEvent.Of(), (RiskEventFormat)77));

    private static void GivesBack(Func<RiskEvent, SortedDictionary<string, string>> read)
        => Check.One(s_config, Prop.ForAll(EventSamples.Any, e => Assert.Equal(Lines(ReadBack.Expected(e)), Lines(read(e)))));

    // One text, so that a failure shows the field.
    private static string Lines(SortedDictionary<string, string> fields) => string.Join('\n', fields.Select(static f => f.Key + "=" + f.Value));

    private static JsonElement Root(RiskEvent e, RiskEventFormat format) => JsonDocument.Parse(RiskEventFormatter.Write(e, format)).RootElement;

    private static string Syslog(RiskEvent e, bool synced = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        new SyslogFormat(RiskEventFormat.Json, SyslogFacility.PrivateSecurity, synced).Write(e, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
