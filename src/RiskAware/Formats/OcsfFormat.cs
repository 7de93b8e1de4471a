using System.Buffers;
using System.Text.Json;
using RiskAware.Evidence;

namespace RiskAware.Formats;

/// <summary>
/// A Detection Finding of the Open Cybersecurity Schema Framework with the profiles security_control and incident,
/// <see href="https://schema.ocsf.io/1.8.0/classes/detection_finding"/>.
/// </summary>
internal static class OcsfFormat
{
    private const string SchemaVersion = "1.8.0";
    private const int Findings = 2, DetectionFinding = 2004;
    private const int Denied = 2, Observed = 3;
    private const int Blocked = 2, Detected = 15;
    private const int Rule = 1;

    internal static void Write(RiskEvent e, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, RiskEventJson.Options);
        var (activity, activityName, status) = e.State switch
        {
            RiskEventState.Open => (1, "Create", 1),
            RiskEventState.Closed => (3, "Close", 4),
            _ => (2, "Update", 2),
        };
        json.WriteStartObject();
        json.WriteNumber("class_uid", DetectionFinding);
        json.WriteString("class_name", "Detection Finding");
        json.WriteNumber("category_uid", Findings);
        json.WriteString("category_name", "Findings");
        json.WriteNumber("activity_id", activity);
        json.WriteString("activity_name", activityName);
        json.WriteNumber("type_uid", (DetectionFinding * 100) + activity);
        json.WriteString("type_name", "Detection Finding: " + activityName);
        json.WriteNumber("time", e.EventTime);
        json.WriteNumber("status_id", status);
        json.WriteNumber("severity_id", Level(e) + 1);
        json.WriteNumber("risk_level_id", Level(e));
        json.WriteNumber("risk_score", e.RiskScore);
        json.WriteNumber("confidence_score", e.RiskProbability);
        json.WriteBoolean("is_suspected_breach", e.Breach);
        // Only what has been graduated may call somebody.
        json.WriteBoolean("is_alert", e.Graduation == Graduation.Graduated);
        json.WriteNumber("action_id", e.Action == Events.ActionWords.None ? Observed : Denied);
        json.WriteNumber("disposition_id", e.Action == Events.ActionWords.None ? Detected : Blocked);
        json.Put("message", e.EventName);
        json.WriteNumber("count", Math.Max(1, e.ChildEventCount));
        json.Group("finding_info", e, WriteFinding);
        json.Group("metadata", e, WriteMetadata);
        WriteEvidence(json, e);
        if (e.Instruction.Length > 0)
        {
            json.Group("remediation", e, static (json, e) => json.Put("desc", e.Instruction));
        }

        if (e.EventOwner.Length > 0)
        {
            json.Group("assignee_group", e, static (json, e) => json.Put("name", e.EventOwner));
        }

        json.Group("unmapped", e, RiskEventJson.WriteFields);
        json.WriteEndObject();
    }

    // Low, medium, high and critical are 1 to 4 as a level of risk, 2 to 5 as a severity.
    private static int Level(RiskEvent e) => Strength.BandOf(e.RiskScore) switch
    {
        RiskBand.Critical => 4,
        RiskBand.High => 3,
        RiskBand.Medium => 2,
        _ => 1,
    };

    private static void WriteFinding(Utf8JsonWriter json, RiskEvent e)
    {
        json.WriteString("uid", e.IncidentId.ToString());
        json.Put("title", e.EventName);
        json.Put("desc", e.Description);
        if (e.EventType.Length > 0)
        {
            json.Put("types", [e.EventType]);
        }

        json.Group("analytic", e, static (json, e) =>
        {
            json.WriteNumber("type_id", Rule);
            json.Put("uid", e.RiskId);
            json.Put("name", e.EventName);
            json.PutIfAny("version", e.DeclarationHash);
        });
    }

    private static void WriteMetadata(Utf8JsonWriter json, RiskEvent e)
    {
        json.WriteString("version", SchemaVersion);
        json.Put("uid", e.EventId);
        json.WriteString("correlation_uid", e.IncidentId.ToString());
        json.Put("event_code", e.RiskId);
        json.WriteNumber("sequence", e.Sequence);
        json.Put("profiles", ["security_control", "incident"]);
        json.Group("product", e, static (json, _) =>
        {
            json.WriteString("name", ProductFacts.Name);
            json.WriteString("vendor_name", ProductFacts.Name);
            json.WriteString("version", ProductFacts.Version);
        });
    }

    private static void WriteEvidence(Utf8JsonWriter json, RiskEvent e)
    {
        var account = EventPlaces.Account(e);
        var client = EventPlaces.Client(e);
        var method = EventPlaces.Method(e);
        json.WriteStartArray("evidences");
        json.WriteStartObject();
        json.Put("name", e.Points.Count > 0 ? e.Points[0] : e.RiskId);
        json.Group("data", e, static (json, e) =>
        {
            json.Put("points", e.Points);
            json.Put("detections", e.ChildEvent);
            json.Put("request", e.Request);
        });
        if (account is not null)
        {
            json.Group("user", e, static (json, e) => json.Put("name", e.Subject));
        }

        if (client is not null)
        {
            json.Group("src_endpoint", e, static (json, e) =>
                json.Put(EventPlaces.Address(e) is null ? "name" : "ip", EventPlaces.Address(e)?.ToString() ?? e.Subject));
        }

        if (method is "CONNECT" or "DELETE" or "GET" or "HEAD" or "OPTIONS" or "PATCH" or "POST" or "PUT" or "TRACE")
        {
            json.Group("http_request", e, static (json, e) => json.Put("http_method", EventPlaces.Method(e)));
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }
}
