using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using RiskAware.CompilerServices;
using RiskAware.Configuration;
using RiskAware.Events;
using RiskAware.Formats;
using RiskAware.Sinks;

namespace RiskAware.LogEntries;

/// <summary>One JSON line per log entry in the Elastic Common Schema. What a value or an exception throws while it is shown ends here.</summary>
internal sealed class EntryFormatter : ConsoleFormatter
{
    private readonly EventOrigin _origin;
    private readonly bool _scopes;
    private readonly TimeProvider _time;

    public EntryFormatter(IOptions<RiskAwareConsoleOptions> options, ApplicationFacts application, TimeProvider? time = null)
        : base(RiskAwareConsoleOptions.FormatterName)
    {
        var named = options.Value;
        _origin = new(
            named.Service ?? application.Service,
            named.Version ?? application.Version,
            named.Environment ?? application.Environment,
            named.Instance ?? Environment.MachineName);
        _scopes = named.IncludeScopes;
        _time = time ?? TimeProvider.System;
    }

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        try
        {
            var buffer = new ArrayBufferWriter<byte>(1024);
            Write(in logEntry, scopeProvider, buffer);
            textWriter.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
        }
        catch (Exception failure)
        {
            OwnFailures.Count(OwnFailure.LoggerThrew, failure);
        }
    }

    private void Write<TState>(in LogEntry<TState> entry, IExternalScopeProvider? scopes, ArrayBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, RiskEventJson.Options);
        json.WriteStartObject();
        json.WriteString("@timestamp", _time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        json.Put("message", MessageOf(in entry));
        json.WriteStartObject("log");
        json.WriteString("level", LevelOf(entry.LogLevel));
        json.Put("logger", entry.Category);
        json.WriteEndObject();
        json.WriteStartObject("ecs");
        json.WriteString("version", EcsFormat.SchemaVersion);
        json.WriteEndObject();
        WriteEvent<TState>(json, entry.EventId);
        EcsFormat.WriteService(json, _origin.Service, _origin.Version, _origin.Environment, _origin.Instance);
        WriteTrace(json);
        if (entry.Exception is { } exception)
        {
            EntryException.Write(json, "error", exception);
        }

        json.WriteStartObject("riskaware");
        EntryValues.Write(json, entry.State);
        if (_scopes && scopes is not null)
        {
            EntryValues.WriteScopes(json, scopes);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string MessageOf<TState>(in LogEntry<TState> entry)
    {
        try
        {
            return EvidenceText.Cap(entry.Formatter(entry.State, entry.Exception)) ?? string.Empty;
        }
        catch (Exception failure)
        {
            return "(" + failure.GetType().Name + ")";
        }
    }

    private static void WriteEvent<TState>(Utf8JsonWriter json, EventId id)
    {
        json.WriteStartObject("event");
        json.WriteString("kind", "event");
        json.WriteString("module", "riskaware");
        json.WriteString("dataset", DatasetOf(typeof(TState)));
        if (id.Name is { Length: > 0 } name)
        {
            json.Put("code", name);
        }
        else if (id.Id != 0)
        {
            json.WriteString("code", id.Id.ToString(CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }

    private static string DatasetOf(Type state)
        => state == typeof(RiskEventEntry) ? "riskaware.risk_event"
            : state.IsGenericType && state.GetGenericTypeDefinition() is var open && (open == typeof(DetectionState<>) || open == typeof(TracedState<>))
                ? "riskaware.detection"
                : "riskaware.log";

    private static void WriteTrace(Utf8JsonWriter json)
    {
        if (Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity)
        {
            json.WriteStartObject("trace");
            json.WriteString("id", activity.TraceId.ToHexString());
            json.WriteEndObject();
            json.WriteStartObject("span");
            json.WriteString("id", activity.SpanId.ToHexString());
            json.WriteEndObject();
        }
    }

    private static string LevelOf(LogLevel level) => level switch
    {
        LogLevel.Trace => "trace",
        LogLevel.Debug => "debug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "error",
        LogLevel.Critical => "fatal",
        _ => "none",
    };
}
