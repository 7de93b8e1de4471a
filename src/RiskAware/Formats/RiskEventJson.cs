using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RiskAware.Formats;

namespace RiskAware;

/// <summary>Risk events as JSON with the names of the record. Pure: equal events give equal text.</summary>
public static class RiskEventJson
{
    // The default encoder escapes everything but plain ASCII: no text of a subject can end a line or change how one is shown.
    internal static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>One JSON object without line breaks.</summary>
    /// <param name="riskEvent">The event.</param>
    public static string Write(RiskEvent riskEvent)
    {
        ArgumentNullException.ThrowIfNull(riskEvent);
        var buffer = new ArrayBufferWriter<byte>(1024);
        Write(riskEvent, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>One JSON object without line breaks, as UTF-8.</summary>
    /// <param name="riskEvent">The event.</param>
    /// <param name="output">Gets the bytes.</param>
    public static void Write(RiskEvent riskEvent, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(riskEvent);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteFields(json, riskEvent);
        json.WriteEndObject();
    }

    /// <summary>The fields of the record, into an object that is open.</summary>
    internal static void WriteFields(Utf8JsonWriter json, RiskEvent e)
    {
        WriteCore(json, e);
        WriteContext(json, e);
    }

    private static void WriteCore(Utf8JsonWriter json, RiskEvent e)
    {
        json.Put(nameof(e.EventId), e.EventId);
        json.Put(nameof(e.EventName), e.EventName);
        json.Put(nameof(e.EventType), e.EventType);
        json.WriteNumber(nameof(e.EventTime), e.EventTime);
        json.WriteNumber(nameof(e.RiskScore), e.RiskScore);
        json.WriteNumber(nameof(e.RiskProbability), e.RiskProbability);
        json.WriteBoolean(nameof(e.Breach), e.Breach);
        json.Put(nameof(e.Request), e.Request);
        json.Put(nameof(e.ChildEvent), e.ChildEvent);
        json.WriteNumber(nameof(e.ChildEventCount), e.ChildEventCount);
        json.Put(nameof(e.Description), e.Description);
        json.Put(nameof(e.Action), e.Action);
        json.Put(nameof(e.Instruction), e.Instruction);
        json.Put(nameof(e.EventOwner), e.EventOwner);
    }

    private static void WriteContext(Utf8JsonWriter json, RiskEvent e)
    {
        json.Put(nameof(e.Kind), RiskEventWords.Of(e.Kind));
        json.Put(nameof(e.RiskId), e.RiskId);
        json.Put(nameof(e.IncidentId), e.IncidentId.ToString());
        json.WriteNumber(nameof(e.Sequence), e.Sequence);
        json.Put(nameof(e.State), RiskEventWords.Of(e.State));
        json.Put(nameof(e.Mode), e.Mode.ToString());
        json.Put(nameof(e.ActionIntended), e.ActionIntended);
        json.Put(nameof(e.Stage), e.Stage.ToString());
        json.Put(nameof(e.Graduation), e.Graduation.ToString());
        json.Put(nameof(e.DeclarationHash), e.DeclarationHash);
        json.WriteNumber(nameof(e.PolicyRevision), e.PolicyRevision);
        json.Put(nameof(e.Points), e.Points);
        json.Put(nameof(e.Subject), e.Subject);
        json.Put(nameof(e.SubjectKind), e.SubjectKind?.ToString() ?? string.Empty);
        json.WriteBoolean(nameof(e.SubjectProven), e.SubjectProven);
        json.Put(nameof(e.Exemption), e.Exemption);
        json.WriteNumber(nameof(e.Incidents), e.Incidents);
        json.Put(nameof(e.TopSubjects), e.TopSubjects);
        json.Put(nameof(e.Facts), e.Facts);
        json.Put(nameof(e.TraceId), e.TraceId);
        json.Put(nameof(e.SpanId), e.SpanId);
        json.Put(nameof(e.Service), e.Service);
        json.Put(nameof(e.Version), e.Version);
        json.Put(nameof(e.Environment), e.Environment);
        json.Put(nameof(e.Instance), e.Instance);
        json.Put(nameof(e.SchemaVersion), e.SchemaVersion);
    }
}
