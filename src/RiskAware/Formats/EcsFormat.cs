using System.Buffers;
using System.Text.Json;

namespace RiskAware.Formats;

/// <summary>The Elastic Common Schema, <see href="https://www.elastic.co/docs/reference/ecs"/>.</summary>
internal static class EcsFormat
{
    internal const string SchemaVersion = "9.4.0";

    internal static void Write(RiskEvent e, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, RiskEventJson.Options);
        json.WriteStartObject();
        json.WriteString("@timestamp", EventPlaces.Timestamp(e));
        json.Put("message", e.EventName);
        json.Group("ecs", e, static (json, _) => json.WriteString("version", SchemaVersion));
        json.Group("event", e, WriteEvent);
        json.Group("rule", e, WriteRule);
        WriteService(json, e.Service, e.Version, e.Environment, e.Instance);
        WriteSubject(json, e);
        if (EventPlaces.Method(e) is not null)
        {
            json.Group("http", e, static (json, e) => json.Group("request", e, static (json, e) => json.Put("method", EventPlaces.Method(e))));
        }

        if (e.TraceId.Length > 0)
        {
            json.Group("trace", e, static (json, e) => json.Put("id", e.TraceId));
        }

        if (e.SpanId.Length > 0)
        {
            json.Group("span", e, static (json, e) => json.Put("id", e.SpanId));
        }

        json.Group("riskaware", e, RiskEventJson.WriteFields);
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, RiskEvent e)
    {
        // Only what has been graduated may call somebody.
        json.WriteString("kind", e.Graduation == Graduation.Graduated ? "alert" : "event");
        json.WriteStartArray("category");
        json.WriteStringValue("intrusion_detection");
        json.WriteEndArray();
        json.WriteStartArray("type");
        json.WriteStringValue("info");
        json.WriteEndArray();
        json.Put("id", e.EventId);
        json.Put("code", e.RiskId);
        json.PutIfAny("action", e.EventType);
        json.WriteString("module", "riskaware");
        json.WriteString("dataset", "riskaware.risk_event");
        json.WriteNumber("severity", e.RiskScore);
        json.WriteNumber("risk_score", e.RiskScore);
        json.WriteNumber("risk_score_norm", e.RiskScore);
        json.WriteNumber("sequence", e.Sequence);
        json.PutIfAny("reason", e.Description);
    }

    private static void WriteRule(Utf8JsonWriter json, RiskEvent e)
    {
        json.Put("id", e.RiskId);
        json.Put("name", e.EventName);
        json.PutIfAny("description", e.Description);
        json.PutIfAny("version", e.DeclarationHash);
        json.WriteString("ruleset", "riskaware");
    }

    internal static void WriteService(Utf8JsonWriter json, string service, string version, string environment, string instance)
    {
        json.WriteStartObject("service");
        json.PutIfAny("name", service);
        json.PutIfAny("version", version);
        json.PutIfAny("environment", environment);
        if (instance.Length > 0)
        {
            json.WriteStartObject("node");
            json.Put("name", instance);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter json, RiskEvent e)
    {
        if (EventPlaces.Account(e) is not null)
        {
            json.Group("user", e, static (json, e) => json.Put("name", e.Subject));
        }
        else if (EventPlaces.Client(e) is not null)
        {
            json.Group("client", e, static (json, e) =>
            {
                json.Put("address", e.Subject);
                if (EventPlaces.Address(e) is { } address)
                {
                    json.WriteString("ip", address.ToString());
                }
            });
        }
        else if (e.SubjectKind == SubjectKind.Tenant)
        {
            json.Group("organization", e, static (json, e) => json.Put("id", e.Subject));
        }
    }
}
