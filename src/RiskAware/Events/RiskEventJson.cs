using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RiskAware;

/// <summary>Risk events as JSON with the names of the record. Pure: equal events give equal text.</summary>
public static class RiskEventJson
{
    // The default encoder escapes everything but plain ASCII: no text of a subject can end a line or change how one is shown.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Default };

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
        using var json = new Utf8JsonWriter(output, s_options);
        json.WriteStartObject();
        WriteCore(json, riskEvent);
        WriteContext(json, riskEvent);
        json.WriteEndObject();
    }

    private static void WriteCore(Utf8JsonWriter json, RiskEvent e)
    {
        Text(json, nameof(e.EventId), e.EventId);
        Text(json, nameof(e.EventName), e.EventName);
        Text(json, nameof(e.EventType), e.EventType);
        json.WriteNumber(nameof(e.EventTime), e.EventTime);
        json.WriteNumber(nameof(e.RiskScore), e.RiskScore);
        json.WriteNumber(nameof(e.RiskProbability), e.RiskProbability);
        json.WriteBoolean(nameof(e.Breach), e.Breach);
        Text(json, nameof(e.Request), e.Request);
        Text(json, nameof(e.ChildEvent), e.ChildEvent);
        json.WriteNumber(nameof(e.ChildEventCount), e.ChildEventCount);
        Text(json, nameof(e.Description), e.Description);
        Text(json, nameof(e.Action), e.Action);
        Text(json, nameof(e.Instruction), e.Instruction);
        Text(json, nameof(e.EventOwner), e.EventOwner);
    }

    private static void WriteContext(Utf8JsonWriter json, RiskEvent e)
    {
        Text(json, nameof(e.Kind), Word(e.Kind));
        Text(json, nameof(e.RiskId), e.RiskId);
        Text(json, nameof(e.IncidentId), e.IncidentId.ToString());
        json.WriteNumber(nameof(e.Sequence), e.Sequence);
        Text(json, nameof(e.State), Word(e.State));
        Text(json, nameof(e.Mode), e.Mode.ToString());
        Text(json, nameof(e.ActionIntended), e.ActionIntended);
        Text(json, nameof(e.Stage), e.Stage.ToString());
        Text(json, nameof(e.DeclarationHash), e.DeclarationHash);
        json.WriteNumber(nameof(e.PolicyRevision), e.PolicyRevision);
        Texts(json, nameof(e.Points), e.Points);
        Text(json, nameof(e.Subject), e.Subject);
        Text(json, nameof(e.SubjectKind), e.SubjectKind?.ToString() ?? string.Empty);
        json.WriteBoolean(nameof(e.SubjectProven), e.SubjectProven);
        json.WriteNumber(nameof(e.Incidents), e.Incidents);
        Texts(json, nameof(e.TopSubjects), e.TopSubjects);
        Text(json, nameof(e.TraceId), e.TraceId);
        Text(json, nameof(e.SpanId), e.SpanId);
        Text(json, nameof(e.Service), e.Service);
        Text(json, nameof(e.Version), e.Version);
        Text(json, nameof(e.Environment), e.Environment);
        Text(json, nameof(e.Instance), e.Instance);
        Text(json, nameof(e.SchemaVersion), e.SchemaVersion);
    }

    private static string Word(RiskEventState state) => state switch
    {
        RiskEventState.Open => "open",
        RiskEventState.Closed => "closed",
        _ => "update",
    };

    private static string Word(RiskEventKind kind) => kind switch
    {
        RiskEventKind.Campaign => "campaign",
        RiskEventKind.ResponsesHeld => "responses_held",
        _ => "incident",
    };

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(WellFormed(value));
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value) => json.WriteString(name, WellFormed(value ?? string.Empty));

    // Half a surrogate pair cannot be written as UTF-8; names of subjects may hold one.
    private static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return new string(Replace(text.ToCharArray()));
            }
        }

        return text;
    }

    private static char[] Replace(char[] text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                text[i] = '\uFFFD';
            }
        }

        return text;
    }
}
