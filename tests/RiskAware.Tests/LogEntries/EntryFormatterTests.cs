using System.Diagnostics;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using RiskAware.CompilerServices;
using RiskAware.Sinks;
using RiskAware.Tests.Formats;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.LogEntries;

public sealed class EntryFormatterTests
{
    [Fact]
    public void Ordinary_entry_and_detection_have_the_same_fields()
    {
        var ordinary = Read(Values(("Name", "x"), ("{OriginalFormat}", "Hello {Name}")), text: "Hello x");
        var detection = Read(Detection("../x"));
        Assert.Equal(ordinary.EnumerateObject().Select(static p => p.Name), detection.EnumerateObject().Select(static p => p.Name));
        Assert.Equal(("riskaware.log", "riskaware.detection"), (Text(ordinary, "event", "dataset"), Text(detection, "event", "dataset")));
        Assert.Equal(("Hello {Name}", "x"), (Text(ordinary, "riskaware", "template"), Text(ordinary, "riskaware", "values", "Name")));
        Assert.Equal("../x", detection.GetProperty("riskaware").GetProperty("values").EnumerateObject().First().Value.GetString());
    }

    [Fact]
    public void Entry_says_when_where_and_how_bad()
    {
        var entry = Read(Values(), LogLevel.Critical, new EventId(7, "Broken"), text: "it broke");
        Assert.Equal(("fatal", "Shop.Files", "Broken", "it broke"), (Text(entry, "log", "level"), Text(entry, "log", "logger"), Text(entry, "event", "code"), Text(entry, "message")));
        Assert.Equal(("shop", "2.0", "test", "host-1"), (Text(entry, "service", "name"), Text(entry, "service", "version"), Text(entry, "service", "environment"), Text(entry, "service", "node", "name")));
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$", Text(entry, "@timestamp"));
        Assert.Equal("7", Text(Read(Values(), id: new EventId(7)), "event", "code"));
    }

    [Fact]
    public void Risk_event_is_told_from_other_entries()
        => Assert.Equal("riskaware.risk_event", Text(Read(new RiskEventEntry(OneEvent.Of())), "event", "dataset"));

    [Fact]
    public void Entry_within_a_trace_names_it()
    {
        using var activity = new Activity("request").SetIdFormat(ActivityIdFormat.W3C).Start();
        var entry = Read(Values());
        Assert.Equal((activity.TraceId.ToHexString(), activity.SpanId.ToHexString()), (Text(entry, "trace", "id"), Text(entry, "span", "id")));
    }

    [Fact]
    public void Exception_is_data_without_its_message()
    {
        var error = Read(Values(), exception: Thrown("secret of bob")).GetProperty("error");
        Assert.Equal("System.InvalidOperationException", Text(error, "type"));
        Assert.Matches("^[0-9a-f]{8}$", Text(error, "stack_hash"));
        Assert.Contains(error.GetProperty("frames").EnumerateArray(), static f => f.GetString() == "RiskAware.Tests.LogEntries.EntryFormatterTests.Thrown(String message)");
        Assert.Equal("System.IO.IOException", Text(error, "inner", "type"));
        Assert.DoesNotContain("secret", error.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_keep_their_kind_and_scopes_their_names()
    {
        var scopes = new LoggerExternalScopeProvider();
        using var outer = scopes.Push(Values(("RequestId", "r-1")));
        using var inner = scopes.Push("plain");
        var entry = Read(Values(("Count", 3), ("Yes", true), ("Ratio", 0.5), ("None", null), ("When", TimeSpan.FromSeconds(1)), ("Nan", double.NaN)), scopes: scopes).GetProperty("riskaware");
        Assert.Equal("""{"Count":3,"Yes":true,"Ratio":0.5,"None":null,"When":"00:00:01","Nan":"NaN"}""", entry.GetProperty("values").GetRawText());
        Assert.Equal("""[{"RequestId":"r-1"},{"scope":"plain"}]""", entry.GetProperty("scopes").GetRawText());
    }

    [Fact]
    public void Value_that_throws_and_state_that_throws_still_give_a_line()
    {
        var entry = Read(Values(("Bad", new Throwing())), text: null).GetProperty("riskaware");
        Assert.Equal("(Throwing)", Text(entry, "values", "Bad"));
        Assert.Equal("InvalidOperationException", Text(Read(new ThrowingState()), "riskaware", "values", "failure"));
    }

    [Fact]
    public void Hostile_text_ends_no_line_and_comes_back_as_it_was()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(EventSamples.Any, static e =>
        {
            var line = Line(Values(("Subject", e.Subject), ("Name", e.EventName)), text: e.EventName);
            Assert.DoesNotContain(line.TrimEnd('\r', '\n'), static c => c is < ' ' or > '~');
            var entry = JsonDocument.Parse(line).RootElement;
            Assert.Equal((e.Subject, e.EventName, e.EventName), (Text(entry, "riskaware", "values", "Subject"), Text(entry, "riskaware", "values", "Name"), Text(entry, "message")));
        }));

    [Fact]
    public void Value_of_any_length_is_cut()
        => Assert.True(Line(Values(("Long", new string('x', 1_000_000))), text: new string('y', 1_000_000)).Length < 5_000);

    [Fact]
    public void Adding_it_twice_adds_one_formatter()
    {
        var services = new ServiceCollection();
        services.AddLogging(static b => b.AddRiskAwareConsole().AddRiskAwareConsole());
        using var provider = services.BuildServiceProvider();
        Assert.Single(provider.GetServices<ConsoleFormatter>(), static f => f.Name == RiskAwareConsoleOptions.FormatterName);
        Assert.Equal(RiskAwareConsoleOptions.FormatterName, provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<ConsoleLoggerOptions>>().Value.FormatterName);
    }

    private static List<KeyValuePair<string, object?>> Values(params (string Name, object? Value)[] values) => [.. values.Select(static v => KeyValuePair.Create(v.Name, v.Value))];

    private static DetectionState<Values1> Detection(string path) => new(Point(Risk()), new Values1(DetectionValue.From(path)), null);

    private static InvalidOperationException Thrown(string message)
    {
        try
        {
            throw new InvalidOperationException(message, new IOException(message));
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }

    private static JsonElement Read<TState>(
        TState state, LogLevel level = LogLevel.Warning, EventId id = default, string? text = "text", Exception? exception = null, IExternalScopeProvider? scopes = null)
        => JsonDocument.Parse(Line(state, level, id, text, exception, scopes)).RootElement;

    private static string Line<TState>(
        TState state, LogLevel level = LogLevel.Warning, EventId id = default, string? text = "text", Exception? exception = null, IExternalScopeProvider? scopes = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(static b => b.AddRiskAwareConsole(static o => (o.Service, o.Version, o.Environment, o.Instance) = ("shop", "2.0", "test", "host-1")));
        using var provider = services.BuildServiceProvider();
        var formatter = provider.GetServices<ConsoleFormatter>().Single(static f => f.Name == RiskAwareConsoleOptions.FormatterName);
        using var writer = new StringWriter();
        formatter.Write(new LogEntry<TState>(level, "Shop.Files", id, state, exception, (_, _) => text ?? throw new InvalidOperationException()), scopes, writer);
        return writer.ToString();
    }

    private static string? Text(JsonElement json, params string[] path) => path.Aggregate(json, static (at, name) => at.GetProperty(name)).GetString();

    private sealed class Throwing
    {
        public override string ToString() => throw new InvalidOperationException();
    }

    private sealed class ThrowingState : IEnumerable<KeyValuePair<string, object?>>
    {
        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => throw new InvalidOperationException();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
